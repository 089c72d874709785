"""What the program consists of: packages of Swift, its standard library, libraries of the system."""

import hashlib
import json
import platform
import re
import subprocess
import time
import uuid
from pathlib import Path
from urllib.parse import quote

HOME_PAGE = "https://github.com/privet-scanner/privet"
# Where no package manager knows a library: its name for pkg-config.
PKG_CONFIG = {"libpcre2-8": "libpcre2-8", "libsqlite3": "sqlite3", "libyaml": "yaml-0.1"}


def packages(output_of):
    """The packages of Swift that are linked in, each once."""
    tree = json.loads(output_of("swift", "package", "show-dependencies", "--format", "json"))
    found = {}

    def collect(node):
        for package in node["dependencies"]:
            found[package["identity"]] = package
            collect(package)

    collect(tree)
    return [found[identity] for identity in sorted(found)]


def bill_of_materials(program, version, seconds, output_of):
    """A bill of materials as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/)."""
    digest = hashlib.sha256(program.read_bytes()).hexdigest()
    own = f"pkg:github/privet-scanner/privet@v{version}"
    # A package of the system may have several of the libraries.
    libraries = map(system_library, linked_libraries(program))
    components = [
        *map(swift_package, packages(output_of)),
        standard_library(output_of),
        *{library["bom-ref"]: library for library in libraries}.values(),
    ]
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{HOME_PAGE}#{digest}')}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds)),
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "privet",
                "version": version,
                "purl": own,
                "hashes": [{"alg": "SHA-256", "content": digest}],
                "licenses": [{"license": {"id": "Apache-2.0"}}],
                "externalReferences": [{"type": "vcs", "url": HOME_PAGE}],
            },
        },
        "components": components,
        "dependencies": [
            {"ref": own, "dependsOn": [component["bom-ref"] for component in components]},
            *({"ref": component["bom-ref"]} for component in components),
        ],
    }
    return json.dumps(bill, indent=2) + "\n"


def component(name, version, purl, linking, **more):
    return {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        **({"version": version} if version else {}),
        "purl": purl,
        "properties": [{"name": "privet:linking", "value": linking}],
        **more,
    }


def swift_package(package):
    place = re.sub(r"^https://|\.git$", "", package["url"])
    purl = f"pkg:swift/{place}@{package['version']}"
    return component(package["name"], package["version"], purl, "static")


def standard_library(output_of):
    """Linked in on Linux, the system's own on macOS."""
    version = re.search(r"Swift version (\S+)", output_of("swift", "--version").decode())[1]
    purl = f"pkg:github/swiftlang/swift@swift-{version}-RELEASE"
    linking = "dynamic" if platform.system() == "Darwin" else "static"
    return component("swift", version, purl, linking)


def linked_libraries(program):
    """Paths of the libraries that the system loads with the program."""
    if platform.system() == "Darwin":
        lines = run("otool", "-L", program).splitlines()[1:]
        return sorted(line.split()[0] for line in lines)
    return sorted(set(re.findall(r"=> (/\S+)", run("ldd", program))))


def system_library(path):
    name = re.match(r"lib[^.]+", Path(path).name)
    name = re.sub(r"-0$", "", name[0]) if name else Path(path).name
    package = package_of_debian(path)
    if package:
        return package
    version = run("pkg-config", "--modversion", PKG_CONFIG[name]) if name in PKG_CONFIG else ""
    purl = f"pkg:generic/{name}" + (f"@{version.strip()}" if version else "")
    return component(name, version.strip(), purl, "dynamic")


def package_of_debian(path):
    """Of a distribution that is Debian or comes from it, what its package manager says."""
    # Packages still name /lib where that leads to /usr/lib, or the other way round.
    for spelling in [path, f"/usr{path}", path.removeprefix("/usr"), str(Path(path).resolve())]:
        owner = run("dpkg-query", "--search", spelling).split(": ")[0]
        if owner:
            break
    else:
        return None
    form = "${binary:Package} ${Version} ${Architecture}"
    name, version, architecture = run("dpkg-query", "--show", "--showformat", form, owner).split()
    name = name.split(":")[0]
    system = dict(re.findall(r'^(ID|VERSION_ID)="?([^"\n]*)', release_file(), re.MULTILINE))
    distribution = f"{system.get('ID', 'debian')}-{system.get('VERSION_ID', '')}".rstrip("-")
    purl = f"pkg:deb/{system.get('ID', 'debian')}/{quote(name, safe='')}@{quote(version, safe='')}"
    purl += f"?arch={architecture}&distro={distribution}"
    return component(name, version, purl, "dynamic")


def release_file():
    path = Path("/etc/os-release")
    return path.read_text(encoding="utf-8") if path.exists() else ""


def run(*command):
    """What a program says; nothing where it fails or is not there."""
    try:
        ended = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    except FileNotFoundError:
        return ""
    return ended.stdout if ended.returncode == 0 else ""
