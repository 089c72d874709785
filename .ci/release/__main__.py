"""Makes the files of a release, for the machine on which it runs:

    python3 .ci/release --output FOLDER [--binary PRIVET]

Without --binary the program is built, from what is committed and nothing else. Into the folder go

    privet-<version>-<linux|macos>-<x86_64|aarch64>.tar.gz       program, manual, completions, licences
    privet-<version>-<linux|macos>-<x86_64|aarch64>.cdx.json     what it consists of (CycloneDX 1.5)
    privet-<version>.tar.gz                                      the source, as the formula builds it
    privet.rb                                                    the formula for Homebrew
    SHA256SUMS                                                   of everything in the folder

The version is what the program says. The same commit and program give the same bytes. To release for
several machines, run it on each, into one folder: the last run sums up all of them.
"""

import argparse
import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True

from archive import pack  # noqa: E402
from materials import bill_of_materials, packages  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent.parent
FORMULA = Path(__file__).resolve().parent / "privet.rb"
ON_MACOS = platform.system() == "Darwin"
BUILD = ["swift", "build", "--configuration", "release"]
COMPLETIONS = {"bash": "privet.bash", "zsh": "_privet", "fish": "privet.fish"}


def output_of(*command):
    return subprocess.run(
        list(map(str, command)), cwd=ROOT, check=True, stdout=subprocess.PIPE
    ).stdout


def build(product):
    """Builds a product and returns where it lies."""
    subprocess.run([*BUILD, "--product", product], cwd=ROOT, check=True, stdout=sys.stderr)
    return Path(output_of(*BUILD, "--show-bin-path").decode().strip()) / product


def version_of(program):
    version = re.match(r"privet ([0-9]+\.[0-9]+\.[0-9]+\S*) ", output_of(program, "--version").decode())
    if not version:
        sys.exit(f"{program} does not say its version; is it privet?")
    return version[1]


def check_versions(version):
    """Files that users copy name the version; they must not be left behind."""
    for name, pattern in [
        (".pre-commit-hooks.yaml", r"privet-scanner/privet:(\S+)"),
        ("README.md", r"^ *rev: v(\S+)"),
    ]:
        for found in re.findall(pattern, (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE):
            if found != version:
                sys.exit(f"{name} names the version {found}, and the program says {version}")


def time_of_release():
    """When the commit was made, in seconds: no clock of a builder shows in the files."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return int(given or output_of("git", "log", "-1", "--format=%ct"))


def strip(program, target):
    subprocess.run(["strip", "-o", target, program], check=True)


def manual(program, folder, seconds):
    """The manual page, by argument-parser's own tool."""
    day = time.strftime("%Y-%m-%d", time.gmtime(seconds))
    output_of(
        build("generate-manual"), program.resolve(), "--date", day, "--output-directory", folder
    )
    page = folder / "privet.1"
    # An empty line is none of the language's paragraphs.
    page.write_text(re.sub(r"^$\n", ".Pp\n", page.read_text(), flags=re.MULTILINE))


def licences(folder):
    """Those of the packages that are linked in, as they want to be passed on."""
    for package in packages(output_of):
        target = folder / package["identity"]
        target.mkdir(parents=True)
        for file in sorted(Path(package["path"]).iterdir()):
            if file.name.upper().startswith(("LICENSE", "NOTICE")):
                shutil.copy(file, target)


def lay_out(program, folder, seconds):
    """What the archive holds."""
    for part in ["completions", "man"]:
        (folder / part).mkdir(parents=True)
    strip(program, folder / "privet")
    for name in ["LICENSE", "NOTICE", "README.md"]:
        shutil.copy(ROOT / name, folder)
    licences(folder / "licences")
    for shell, name in COMPLETIONS.items():
        script = output_of(program, "--generate-completion-script", shell)
        (folder / "completions" / name).write_bytes(script)
    manual(program, folder / "man", seconds)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main():
    parser = argparse.ArgumentParser(description="Makes the files of a release.")
    parser.add_argument("--output", type=Path, required=True, help="the folder for the files")
    parser.add_argument("--binary", type=Path, help="the program, if it is built already")
    options = parser.parse_args()
    if options.binary and not os.access(options.binary, os.X_OK):
        sys.exit(f"{options.binary} is no program")
    if not options.binary and output_of("git", "status", "--porcelain"):
        sys.exit("there are changes that are not committed; a release is made from a commit")
    program = (options.binary or build("privet")).resolve()
    version = version_of(program)
    check_versions(version)
    seconds = time_of_release()
    machine = "aarch64" if platform.machine() in ["arm64", "aarch64"] else platform.machine()
    name = f"privet-{version}-{'macos' if ON_MACOS else 'linux'}-{machine}"
    output = options.output
    output.mkdir(parents=True, exist_ok=True)

    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / name
        lay_out(program, folder, seconds)
        pack(folder, output / f"{name}.tar.gz", seconds)
        bill = bill_of_materials(folder / "privet", version, seconds, output_of)
    (output / f"{name}.cdx.json").write_text(bill, encoding="utf-8")

    source = output / f"privet-{version}.tar.gz"
    tree = output_of("git", "archive", "--format=tar", f"--prefix=privet-{version}/", "HEAD")
    source.write_bytes(gzip.compress(tree, mtime=0))
    formula = FORMULA.read_text(encoding="utf-8")
    formula = formula.replace("@VERSION@", version).replace("@SHA256@", digest(source))
    (output / "privet.rb").write_text(formula, encoding="utf-8")

    sums = output / "SHA256SUMS"
    files = sorted(path for path in output.iterdir() if path != sums and path.is_file())
    sums.write_text("".join(f"{digest(path)}  {path.name}\n" for path in files))
    for path in [*files, sums]:
        print(f"{path.stat().st_size:>10}  {path}")


main()
