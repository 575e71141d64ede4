"""Serves the site on this machine and builds it anew when anything it is made from changes."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

HOST = "127.0.0.1"
PORT = 8000
WATCHED = ("build_scripts", "calculator", "docs", "mkdocs.yml", "mkdocs.fr.yml")


def serve(root: Path, port: int = PORT) -> int:
    """Build, then serve until interrupted."""
    url = f"http://{HOST}:{port}/"
    if not is_free(port):
        print(
            f"serve: {url} is in use already. Stop what uses it, or choose another port:"
            f" make serve PORT={port + 1}",
            file=sys.stderr,
        )
        return 1
    if not rebuild(root, url):
        return 1
    server = LiveReloadServer(lambda: report(root, url), HOST, port, str(root / "site"))
    server.error_handler = lambda _code: (root / "site" / "404.html").read_bytes()
    for path in WATCHED:
        server.watch(str(root / path))
    logging.getLogger("mkdocs").setLevel(logging.CRITICAL)
    print(f"serve: open {url} (French: {url}fr/); Ctrl+C stops", flush=True)
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        print("\nserve: stopped")
        server.shutdown()
    return 0


def is_free(port: int) -> bool:
    """Whether nothing on this machine listens there."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((HOST, port)) != 0


def report(root: Path, url: str) -> None:
    """Rebuild after a change; when that fails, the last good site goes on being served."""
    print("serve: something changed", flush=True)
    if not rebuild(root, url):
        print("serve: still showing the site as it was before the change", flush=True)


def rebuild(root: Path, url: str) -> bool:
    """Build in a new process, so that changed Python is read anew."""
    environment = {**os.environ, "SITE_URL": url, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "build_scripts", "site"]
    return subprocess.run(command, cwd=root, env=environment, check=False).returncode == 0
