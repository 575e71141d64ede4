"""Serves a folder on this machine as GitHub Pages does.

It stands below a prefix, with its own 404 page; text and WebAssembly are compressed; browsers may
keep everything for ten minutes.
It can also answer as over a slow connection, which all its replies share.
"""

from __future__ import annotations

import functools
import gzip
import io
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO, NamedTuple

COMPRESSED = frozenset(
    {".css", ".html", ".js", ".json", ".mjs", ".svg", ".wasm", ".webmanifest", ".xml"}
)
KEPT_FOR = 600
"""Seconds."""


class Link(NamedTuple):
    """A connection: bytes a second, and seconds before each reply."""

    speed: float
    delay: float


class Sent:
    """What was sent: the bytes of each path, but for the heads of replies."""

    def __init__(self) -> None:
        self.parts: list[tuple[str, int]] = []

    @property
    def bytes(self) -> int:
        """All of it."""
        return sum(size for _, size in self.parts)


class Pipe:
    """What is sent over a link, one piece after the other."""

    PIECE = 16 * 1024

    def __init__(self, link: Link) -> None:
        self.link = link
        self.free = 0.0
        self.lock = threading.Lock()

    def send(self, content: bytes, out: BinaryIO) -> None:
        """Send at the speed of the link."""
        for start in range(0, len(content), self.PIECE):
            piece = content[start : start + self.PIECE]
            with self.lock:
                now = time.monotonic()
                self.free = max(now, self.free) + len(piece) / self.link.speed
                wait = self.free - now
            time.sleep(wait)
            out.write(piece)


class Server(ThreadingHTTPServer):
    """A server that stops at once, and says nothing of readers who leave early."""

    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """Report what is no broken connection."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class Handler(SimpleHTTPRequestHandler):
    """Answers from the folder; what is missing is answered with the site's own page."""

    protocol_version = "HTTP/1.1"
    extensions_map = {  # noqa: RUF012
        **SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json",
    }

    def __init__(
        self, *arguments: object, folder: Path, prefix: str, pipe: Pipe | None, sent: Sent
    ) -> None:
        self.folder = folder
        self.prefix = prefix
        self.pipe = pipe
        self.sent = sent
        super().__init__(*arguments, directory=str(folder))  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        """Only what lies below the prefix exists."""
        if not path.startswith(self.prefix):
            return str(self.folder / "no such file")
        return super().translate_path("/" + path[len(self.prefix) :])

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """The head of a reply, and what comes after it."""
        if self.pipe is not None:
            time.sleep(self.pipe.link.delay)
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            if not self.path.partition("?")[0].endswith("/"):
                return super().send_head()
            path /= "index.html"
        if not path.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        asked = self.headers.get("Accept-Encoding", "")
        is_packed = path.suffix in COMPRESSED and "gzip" in asked
        made = path.stat().st_mtime_ns
        tag = f'"{made:x}-{is_packed:d}"'
        is_known = self.headers.get("If-None-Match") == tag
        self.send_response(HTTPStatus.NOT_MODIFIED if is_known else HTTPStatus.OK)
        self.send_header("Cache-Control", f"max-age={KEPT_FOR}")
        self.send_header("ETag", tag)
        self.send_header("Vary", "Accept-Encoding")
        content = b"" if is_known else _content(path, made, is_packed)
        if not is_known:
            self.send_header("Content-Type", self.guess_type(str(path)))
            self.send_header("Content-Length", str(len(content)))
            if is_packed:
                self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        return io.BytesIO(content)

    def copyfile(self, source: io.BytesIO, outputfile: BinaryIO) -> None:  # type: ignore[override]
        """Send what comes after the head."""
        self.sent.parts.append((self.path.removeprefix(self.prefix), len(source.getbuffer())))
        if self.pipe is None:
            super().copyfile(source, outputfile)
        else:
            self.pipe.send(source.read(), outputfile)

    def send_error(self, code: int, message: str | None = None, *_explain: object) -> None:
        """Answer with the site's own page for missing ones, if it has one."""
        page = self.folder / "404.html"
        content = page.read_bytes() if page.is_file() else b""
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@functools.lru_cache(maxsize=500)
def _content(path: Path, made: int, packed: bool) -> bytes:
    """What is sent of a file as it was at that time."""
    del made
    content = path.read_bytes()
    return gzip.compress(content, 6, mtime=0) if packed else content


@contextmanager
def serving(
    folder: Path, prefix: str = "/", *, link: Link | None = None, sent: Sent | None = None
) -> Iterator[str]:
    """The address of a folder, served for as long as the context lasts."""
    handler = functools.partial(
        Handler,
        folder=folder,
        prefix=prefix,
        pipe=Pipe(link) if link else None,
        sent=sent or Sent(),
    )
    server = Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
