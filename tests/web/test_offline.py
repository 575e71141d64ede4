"""What a visit to the calculator leaves for later: the site without a network, a quicker start."""

from __future__ import annotations

import json
import shutil
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from build_scripts import offline, site, static
from calculator.web import answer as engine_answer
from tests.conftest import FOLDER
from tests.web.driving import START, answer, expect_total, field, open_calculator
from tests.web.test_engine import ASK_ALL, LIMITS, requests

PREFIX = f"/{FOLDER}/"
BIRTH_DATE = "1987-06-05"
STORE = f"{PREFIX}.cec.memory"
KEPT = """async () => {
  const store = `${new URL((await navigator.serviceWorker.ready).scope).pathname}.cec.memory`;
  const keys = await (await caches.open(store)).keys();
  return Boolean(navigator.serviceWorker.controller) && keys.length > 0;
}"""
PICTURE_HAS = f"""async (words) => {{
  const store = await caches.open("{STORE}");
  const [key] = await store.keys();
  const bytes = await (await store.match(key)).arrayBuffer();
  return new TextDecoder("latin1").decode(bytes).includes(words);
}}"""
COUNTED = """async () => Promise.all((await caches.keys()).map(
  async (name) => [name, (await (await caches.open(name)).keys()).length]))"""
DAMAGE = f"""async () => {{
  const store = await caches.open("{STORE}");
  const [key] = await store.keys();
  await store.put(key, new Response(new Uint8Array(1 << 20)));
}}"""


class Visited:
    """A browser that has been to the calculator once, and what the site sends it from then on."""

    def __init__(self, context: BrowserContext, address: str, folder: Path) -> None:
        self.context = context
        self.address = address
        self.folder = folder
        self.sent = static.Sent()

    def open(self, path: str) -> Page:
        page = self.context.new_page()
        page.goto(self.address + path)
        return page


def wait_until(page: Page, condition: str) -> None:
    for _ in range(300):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"never came true: {condition}")


@pytest.fixture(scope="module")
def visited(
    browser: Browser, site_in_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Visited]:
    folder = tmp_path_factory.mktemp("offline") / "site"
    shutil.copytree(site_in_folder, folder)
    sent = static.Sent()
    with static.serving(folder, PREFIX, sent=sent) as address:
        context = browser.new_context(locale="en-CA", timezone_id="America/Toronto")
        found = Visited(context, address, folder)
        page = found.open("calculator/")
        answer(page, "applicant.birth_date", BIRTH_DATE)
        expect(page.locator("#result .cec-score")).to_be_visible(timeout=START)
        wait_until(page, KEPT)
        page.close()
        sent.parts.clear()
        found.sent = sent
        yield found
        context.close()


@pytest.fixture
def unplugged(visited: Visited) -> Iterator[Visited]:
    visited.context.set_offline(True)
    yield visited
    visited.context.set_offline(False)


def test_without_a_network_the_calculator_starts_and_answers(unplugged: Visited) -> None:
    page = unplugged.open("calculator/")
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
    page.close()


@pytest.mark.parametrize("path", ["", "fr/", "eligibility/work/", "fr/reference/points/"])
def test_without_a_network_every_page_is_there_with_its_styles(
    unplugged: Visited, path: str
) -> None:
    page = unplugged.open(path)
    expect(page.locator("h1")).to_be_visible()
    sheets = page.evaluate("[...document.styleSheets].map((sheet) => sheet.cssRules.length)")
    assert len(sheets) >= 4  # the theme in two, what we add to it, and ours
    assert 0 not in sheets
    page.close()


def test_without_a_network_occupations_and_pages_are_found(unplugged: Visited) -> None:
    page = unplugged.open("eligibility/occupations/")
    page.locator("#find-query").fill("welder")
    expect(page.locator("#find-found")).to_contain_text("72106", timeout=START)
    page.locator(".md-search__input").press_sequentially("biometrics")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=START)
    page.close()


def test_without_a_network_a_page_is_found_without_its_last_slash(unplugged: Visited) -> None:
    page = unplugged.open("eligibility/work")
    assert page.url == f"{unplugged.address}eligibility/work/"
    expect(page.locator("h1")).not_to_contain_text("not found")
    page.close()


def test_without_a_network_an_unknown_address_says_so(unplugged: Visited) -> None:
    page = unplugged.open("no/such/page/")
    expect(page.locator("h1")).to_contain_text("Page not found")
    page.close()


def test_a_second_visit_asks_for_no_file_of_the_runtime(visited: Visited) -> None:
    visited.sent.parts.clear()
    page = visited.open("calculator/")
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
    page.close()
    asked = [path for path, _ in visited.sent.parts if path.startswith(site.RUNTIME.as_posix())]
    assert asked in ([], ["assets/runtime/runtime.json"])


def test_the_picture_of_memory_holds_none_of_the_answers(visited: Visited) -> None:
    page = visited.open("")
    assert page.evaluate(PICTURE_HAS, "Jinja2") or page.evaluate(PICTURE_HAS, "jinja2")
    assert not page.evaluate(PICTURE_HAS, BIRTH_DATE)
    page.close()


def test_from_the_picture_every_answer_has_the_same_bytes(visited: Visited, root: Path) -> None:
    page = visited.open("calculator/")
    asked = requests(root)
    for request, reply in zip(asked, page.evaluate(ASK_ALL, [LIMITS, asked]), strict=True):
        assert reply == engine_answer(request), request
    page.close()


def test_a_damaged_picture_is_forgotten_and_the_calculator_starts_without_it(
    visited: Visited,
) -> None:
    page = visited.open("")
    page.evaluate(DAMAGE)
    page.goto(f"{visited.address}calculator/")
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
    wait_until(page, KEPT)  # A new one takes its place.
    assert page.evaluate(PICTURE_HAS, "jinja2")
    page.close()


def test_a_new_release_takes_over_and_forgets_the_old_one(visited: Visited, root: Path) -> None:
    file = visited.folder / "index.html"
    file.write_text(file.read_text("utf-8").replace("</h1>", " (new release)</h1>", 1), "utf-8")
    (visited.folder / offline.NAME).unlink()
    offline.write(root, visited.folder, site.RUNTIME)
    page = visited.open("")
    expect(page.locator("h1")).to_contain_text("(new release)")
    page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())")
    keys = f"await (await caches.open('{PREFIX}.cec.pages')).keys()"
    pages = f"async () => ({keys}).map((one) => one.url)"
    tag = json.loads((visited.folder / offline.NAME).read_text("utf-8")[15:].split(";\n")[0])
    new = f"{visited.address}?{tag['pages']['']}"
    wait_until(page, f"async () => (await ({pages})()).includes('{new}')")
    wait_until(page, f"async () => (await ({pages})()).length === {len(tag['pages'])}")
    visited.context.set_offline(True)
    page.reload()
    expect(page.locator("h1")).to_contain_text("(new release)")
    visited.context.set_offline(False)
    page.close()


def test_two_copies_on_one_host_leave_each_other_alone(
    browser: Browser, visited: Visited, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        shutil.copytree(visited.folder, tmp_path / name)
    with static.serving(tmp_path) as host:
        context = browser.new_context(locale="en-CA", timezone_id="America/Toronto")
        page = context.new_page()
        for name in ("one", "two"):
            page.goto(f"{host}{name}/calculator/")
            page.locator("[data-example]").first.click()
            expect_total(page, 462)
            wait_until(page, KEPT)
        kept: dict[str, int] = dict(page.evaluate(COUNTED))
        parts = ("memory", "pages", "runtime")
        for part in parts:
            assert kept[f"/one/.cec.{part}"] == kept[f"/two/.cec.{part}"] > 0
        page.evaluate("async () => (await import('../assets/js/later.js')).forgetForLater()")
        left: list[str] = page.evaluate("caches.keys()")
        assert sorted(left) == [f"/one/.cec.{part}" for part in parts]
        context.close()


# Bytes.


def sent_for(page: Page, folder: Path, path: str, until: Callable[[Page], None]) -> static.Sent:
    sent = static.Sent()
    with static.serving(folder, sent=sent) as address:
        page.goto(address + path)
        until(page)
        page.wait_for_load_state("networkidle")
    return sent


def first_result(page: Page) -> None:
    page.locator("[data-example]").first.click()
    expect_total(page, 462)


def test_a_first_visit_to_the_calculator_stays_within_its_budget(
    page: Page, site_at_root: Path
) -> None:
    page.add_init_script("delete Navigator.prototype.serviceWorker")
    sent = sent_for(page, site_at_root, "calculator/", first_result)
    assert sent.bytes <= 4_900_000


@pytest.mark.parametrize("path", ["", "eligibility/work/", "fr/", "fr/express-entry/crs/"])
def test_a_first_visit_to_a_guide_page_stays_small_and_fetches_no_runtime(
    page: Page, site_at_root: Path, path: str
) -> None:
    sent = sent_for(
        page, site_at_root, path, lambda page: expect(page.locator("h1")).to_be_visible()
    )
    paths = [path for path, _ in sent.parts]
    assert not [path for path in paths if "runtime" in path or path.endswith("worker.js")]
    assert sum(size for path, size in sent.parts if "search_index" not in path) <= 120_000


def test_the_site_holds_no_font_no_map_and_no_search_in_other_languages(site_at_root: Path) -> None:
    endings = {path.suffix for path in site_at_root.rglob("*")}
    assert endings & {".map", ".ttf", ".woff", ".woff2", ".eot"} == set()
    scripts = {path.name for path in site_at_root.rglob("lunr*.js")}
    assert scripts == {"lunr.fr.min.js", "lunr.stemmer.support.min.js"}


# Saving data.

SAVE = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"


def test_readers_who_save_data_fetch_the_runtime_at_the_first_touch_and_keep_nothing(
    page: Page, site_at_root: Path
) -> None:
    page.add_init_script(SAVE)
    sent = static.Sent()
    with static.serving(site_at_root, sent=sent) as address:
        page.goto(f"{address}calculator/")
        page.wait_for_timeout(5000)
        assert not [path for path, _ in sent.parts if "runtime" in path]
        field(page, "applicant.birth_date").fill("1997-03-14")
        expect(page.locator("#result .cec-score")).to_be_visible(timeout=START)
        page.wait_for_timeout(5000)
        assert page.evaluate("navigator.serviceWorker.getRegistration()") is None
        assert page.evaluate("caches.keys()") == []


# Installing.


@pytest.mark.parametrize("lang", ["", "fr/"])
def test_the_site_can_be_installed(page: Page, site_in_folder: Path, lang: str) -> None:
    with static.serving(site_in_folder, PREFIX) as address:
        page.goto(f"{address}{lang}calculator/")
        link = page.locator("link[rel=manifest]").evaluate("(link) => link.href")
    assert link == f"{address}{lang}manifest.webmanifest"
    manifest = json.loads((site_in_folder / lang / "manifest.webmanifest").read_text("utf-8"))
    assert manifest["display"] == "standalone"
    assert (site_in_folder / lang / manifest["start_url"] / "index.html").is_file()
    purposes = set()
    for icon in manifest["icons"]:
        data = (site_in_folder / lang / icon["src"]).read_bytes()
        assert icon["sizes"] == "{}x{}".format(*struct.unpack(">II", data[16:24]))
        purposes |= {(icon["sizes"], icon.get("purpose", "any"))}
    assert purposes >= {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")}


def test_the_next_visit_is_as_the_first_where_nothing_can_be_kept(
    page: Page, site_url: str
) -> None:
    page.add_init_script("delete Navigator.prototype.serviceWorker; delete globalThis.caches")
    open_calculator(page, site_url)
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
