"""Archives that hold the same bytes whoever makes them, and whenever."""

import gzip
import io
import tarfile


def pack(folder, target, seconds):
    """Packs a folder under its own name: sorted, of one time, of nobody, for everybody to read."""

    def as_everybodys(member):
        member.mtime = seconds
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        is_program = member.isdir() or member.mode & 0o100
        member.mode = 0o755 if is_program else 0o644
        return member

    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for path in sorted([folder, *folder.rglob("*")]):
            name = path.relative_to(folder.parent)
            archive.add(path, name, recursive=False, filter=as_everybodys)
    target.write_bytes(gzip.compress(content.getvalue(), mtime=0))
