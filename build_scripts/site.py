"""Builds the whole site: pages, browser runtime, both languages.

The French site is built on its own and then laid into `fr/` below the English one.
A finished site replaces the old one at once, so a server never shows half of it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from build_scripts import offline, render, runtime

LOCAL_URL = "http://127.0.0.1:8000/"
LANGUAGES = {"en": "mkdocs.yml", "fr": "mkdocs.fr.yml"}
RUNTIME = Path("assets", "runtime")
STYLES = (
    "site",
    "guide",
    "form",
    "result",
    "work",
    "jobs",
    "find",
    "rounds",
    "foresight",
    "plan",
)
"""The style sheets of the screen, in `docs/styles`, in their order."""
SEARCH_SCRIPTS = tuple(
    f"fr/assets/javascripts/lunr/min/lunr.{part}.min.js" for part in ("fr", "stemmer.support")
)
"""What the French search loads besides its worker; the English one needs nothing more."""


class SiteError(Exception):
    """The site could not be built; the message says why."""


@dataclass(frozen=True)
class Build:
    """One build: the project it reads, where it works, what it writes and for which address."""

    root: Path
    work: Path
    site: Path
    url: str

    def docs(self, language: str) -> Path:
        """The rendered Markdown of one language."""
        return self.work / "docs" / language

    def url_of(self, language: str) -> str:
        """The address of one language's front page."""
        return self.url if language == "en" else f"{self.url}{language}/"


def site_url() -> str:
    """The address that the site is built for: SITE_URL, or this machine."""
    named = os.environ.get("SITE_URL", "").strip()
    return named.rstrip("/") + "/" if named else LOCAL_URL


def default(root: Path) -> Build:
    """The build that `make site` does."""
    return Build(root=root, work=root / "build", site=root / "site", url=site_url())


def build(plan: Build, cache: Path | None = None) -> None:
    """Build everything, or raise an error and leave the old site as it was."""
    render_pages(plan, cache)
    build_pages(plan)
    say(f"the site is in {plan.site.name}/")


def build_pages(plan: Build) -> None:
    """Build both languages from the rendered pages and put them in place as one site."""
    say("building the English and the French site")
    built = build_languages(plan)
    shutil.move(built["fr"], built["en"] / "fr")
    (built["en"] / ".nojekyll").touch()
    leave_out(built["en"])
    offline.write(plan.root, built["en"], RUNTIME)
    shutil.rmtree(plan.site, ignore_errors=True)
    plan.site.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(built["en"], plan.site)


def leave_out(built: Path) -> None:
    """Take out what the theme brings and nobody loads: source maps, and other languages' search."""
    kept = {built / name for name in SEARCH_SCRIPTS}
    for path in [*built.rglob("*.map"), *built.rglob("lunr/**/*.js")]:
        if path not in kept:
            path.unlink()


def render_pages(plan: Build, cache: Path | None = None) -> None:
    """Write the Markdown that a site generator reads, with the browser's runtime beside it.

    What was compiled before is taken from `cache`, by default the project's own.
    """
    say("rendering the pages")
    render.render(plan.root, plan.work / "docs")
    for language in LANGUAGES:
        join_styles(plan.root, plan.docs(language))
    say("preparing the browser's Python")
    runtime.build(plan.root, plan.docs("en") / RUNTIME, cache)


def join_styles(root: Path, docs: Path) -> None:
    """Write the style sheets of the screen as one file, so that no page waits for many."""
    sheets = [(root / "docs" / "styles" / f"{name}.css").read_text("utf-8") for name in STYLES]
    joined = docs / "assets" / "css" / "site.css"
    joined.parent.mkdir(parents=True, exist_ok=True)
    joined.write_text("\n".join(sheets), encoding="utf-8")


def build_languages(plan: Build) -> dict[str, Path]:
    """Run the generator for each language, side by side."""
    outputs = {language: plan.work / "next" / language for language in LANGUAGES}
    running = {
        language: start_generator(plan, language, outputs[language]) for language in LANGUAGES
    }
    reports = {language: process.communicate()[0] for language, process in running.items()}
    failed = [language for language, process in running.items() if process.returncode != 0]
    if failed:
        details = "\n".join(reports[language].strip() for language in failed)
        raise SiteError(f"the site was not built ({', '.join(failed)}):\n{details}")
    return outputs


def start_generator(plan: Build, language: str, out: Path) -> subprocess.Popen[str]:
    """Start MkDocs on one language; any warning makes it fail."""
    shutil.rmtree(out, ignore_errors=True)
    environment = {
        **os.environ,
        "DOCS_DIR": str(plan.docs(language)),
        "SITE_URL": plan.url_of(language),
        "NO_MKDOCS_2_WARNING": "true",
    }
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]
    command += ["--config-file", str(plan.root / LANGUAGES[language]), "--site-dir", str(out)]
    return subprocess.Popen(
        command,
        cwd=plan.root,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def say(text: str) -> None:
    """Print a line of progress at once."""
    print(f"site: {text}", flush=True)
