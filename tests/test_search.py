"""The search finds occupations by words, codes and older codes, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts import bench_search, search_timing
from calculator import occupations, search_report, search_words, titles
from calculator.model import LANGS, Lang, Text
from calculator.search import LIMIT, MOST_CHARACTERS, Note, find, search
from calculator.search_report import answer_search
from calculator.titles import fold, rank_of, size_of, slips, stem, words_of

NARROW = "\u202f"
LAST_DAY_BEFORE_TEER = date(2022, 11, 15)


def first(query: str, lang: Lang = "en") -> str:
    return search(query, lang)[0].code


def found(query: str, lang: Lang = "en", limit: int = LIMIT) -> list[str]:
    return [match.code for match in search(query, lang, limit)]


def note_of(query: str, lang: Lang = "en") -> str | None:
    note = find(query, lang).note
    return note.key if note else None


# Words of a title.


@pytest.mark.parametrize(
    ("lang", "query", "code"),
    [
        ("en", "cook", "63200"),
        ("en", "Software engineer", "21231"),
        ("en", "high school teacher", "41220"),
        ("en", "administrative assistant", "13110"),
        ("en", "carpenter", "72310"),
        ("fr", "cuisinier", "63200"),
        ("fr", "Adjointe administrative", "13110"),
        ("fr", "ingénieure civile", "21300"),
    ],
)
def test_a_title_finds_its_occupation(lang: Lang, query: str, code: str) -> None:
    assert first(query, lang) == code


@pytest.mark.parametrize(
    ("lang", "query"), [("fr", "truck driver"), ("en", "conducteur de camion")]
)
def test_titles_of_the_other_language_are_found(lang: Lang, query: str) -> None:
    assert first(query, lang) == "73300"


@pytest.mark.parametrize(
    ("query", "work", "beside"),
    [
        ("plongeuse", "65201", "42100"),  # Policier-plongeur/policière-plongeuse
        ("cadre supérieure", "00011", "42100"),  # Policiers/policières (sauf cadres supérieurs)
        ("mécanicienne", "72410", "72020"),  # Entrepreneurs et contremaîtres en mécanique
        ("mécanic", "72410", "72020"),
    ],
)
def test_french_titles_that_begin_with_the_word_come_before_those_that_only_hold_it(
    query: str, work: str, beside: str
) -> None:
    codes = found(query, "fr", limit=100)

    assert codes.index(work) < codes.index(beside)


def test_the_first_word_of_an_english_title_says_nothing() -> None:
    assert first("driver truck") == first("truck driver") == "73300"


@pytest.mark.parametrize("query", ["cuisinière", "CUISINIÈRE", "cuisiniere", "cuisinie\u0300re"])
def test_accents_and_capitals_do_not_matter(query: str) -> None:
    assert first(query, "fr") == "63200"


@pytest.mark.parametrize(
    ("lang", "one", "other"),
    [
        ("fr", "cuisinier", "cuisinière"),
        ("fr", "vendeur", "vendeuse"),
        ("fr", "directeur des ventes", "directrice des ventes"),
        ("fr", "technicien juridique", "technicienne juridique"),
        ("fr", "avocat", "avocate"),
        ("fr", "préposé aux bénéficiaires", "préposée aux bénéficiaires"),
        ("fr", "contremaître", "contremaîtresse"),
        ("fr", "professeur d’université", "professeure d’université"),
        ("en", "foreman", "forewoman"),
        ("en", "salesman", "salesperson"),
    ],
)
def test_the_gender_of_a_title_does_not_matter(lang: Lang, one: str, other: str) -> None:
    assert found(one, lang) == found(other, lang)


@pytest.mark.parametrize(
    ("lang", "one", "many"),
    [
        ("en", "cook", "cooks"),
        ("en", "secretary", "secretaries"),
        ("en", "waitress", "waitresses"),
        ("fr", "boulanger", "boulangers"),
        ("fr", "cuisinière", "cuisinières"),
        ("fr", "journal", "journaux"),
    ],
)
def test_the_plural_does_not_matter(lang: Lang, one: str, many: str) -> None:
    assert found(f"{one} ", lang) == found(f"{many} ", lang)


@pytest.mark.parametrize(
    ("lang", "query", "code"),
    [
        ("en", "acountant", "11100"),
        ("en", "elecrtician", "72200"),
        ("en", "truck drivr", "73300"),
        ("en", "sofware enginer", "21231"),
        ("fr", "camioneur", "73300"),
        ("fr", "plombbier", "72300"),
        ("fr", "secretraire médicale", "13112"),
    ],
)
def test_typing_errors_are_forgiven(lang: Lang, query: str, code: str) -> None:
    assert code in found(query, lang)[:3]


def test_short_words_are_taken_as_they_are() -> None:
    assert not any(match.title == "Chefs" for match in search("xhef", "en"))


def test_the_last_word_may_be_begun_and_the_others_not() -> None:
    assert first("software eng") == "21231"
    assert note_of("soft engineer") == "some_words"


def test_a_word_that_ends_in_a_space_is_not_begun() -> None:
    assert "63200" in found("coo")
    assert "63200" not in found("coo ")


def test_every_beginning_of_a_title_leads_towards_it() -> None:
    for end in range(len("software en"), len("software engineer") + 1):
        assert "21231" in found("software engineer"[:end])[:3]


def test_one_letter_of_the_next_word_changes_nothing() -> None:
    assert found("préposée aux b", "fr") == found("préposée", "fr")


def test_the_order_of_words_does_not_matter() -> None:
    assert found("driver truck") == found("truck driver")


def test_words_that_say_nothing_are_passed_over() -> None:
    assert found("the driver of a truck") == found("driver truck")


def test_an_abbreviation_is_written_out() -> None:
    assert first("HR manager") == "10011"
    assert first("RN") == "31301"
    assert "33102" in found("PSW")


def test_every_abbreviation_leads_somewhere() -> None:
    for short in titles.SHORT:
        assert found(short, "en") or found(short, "fr"), short


def test_words_no_title_has_are_left_out_with_a_note() -> None:
    assert note_of("python developer") == "some_words"
    assert first("python developer") == "21232"


# Ranking.


def test_the_exact_title_comes_first() -> None:
    exact = search("electrician", "en")[0]
    assert (exact.code, exact.job_title) == ("72200", "Electrician")


def test_an_official_title_comes_before_others() -> None:
    best = search("data scientist", "en")[0]
    assert (best.code, best.title, best.job_title) == ("21211", "Data scientists", None)


def test_titles_with_all_words_come_before_those_with_slips() -> None:
    assert first("nurse") == "31301"
    assert all("nurs" in fold(m.job_title or m.title) for m in search("nurse", "en"))


def test_each_occupation_is_shown_once() -> None:
    for query in ("manager", "opérateur", "co", "7"):
        codes = found(query, "en", 100)
        assert len(codes) == len(set(codes))


def test_the_order_is_the_same_each_time() -> None:
    before = [search(query, lang) for lang in LANGS for query in ("manager", "chef", "tech")]
    titles.index.cache_clear()
    stem.cache_clear()
    assert before == [search(q, lang) for lang in LANGS for q in ("manager", "chef", "tech")]


def test_a_shorter_list_is_the_beginning_of_a_longer_one() -> None:
    for query in ("manager", "software eng", "electr", "acountant", "733"):
        assert found(query, "en", 20)[:3] == found(query, "en", 3)


# What a match says.


def test_a_match_says_category_and_whether_it_counts() -> None:
    truck, bar = search("73300", "en")[0], search("barista", "en")[0]
    assert (truck.teer, truck.counts) == (3, True)
    assert (bar.teer, bar.counts) == (5, False)


def test_the_law_of_the_day_decides_what_counts() -> None:
    assert search("73300", "en", day=LAST_DAY_BEFORE_TEER)[0].counts is False
    assert search("64200", "en", day=LAST_DAY_BEFORE_TEER)[0].counts is True


def test_the_title_that_matched_is_named_with_its_language() -> None:
    best = search("truck driver", "fr")[0]
    assert best.title == "Conducteurs/conductrices de camions de transport"
    assert (best.job_title, best.job_title_lang) == ("Truck driver", "en")


def test_lead_statements_are_shown_where_several_compete() -> None:
    assert search("21231", "en")[0].lead is None
    assert all(match.lead for match in search("2174", "en"))


# Codes.


@pytest.mark.parametrize(
    "query", ["21231", " 21231 ", "NOC 21231", "CNP 21231", "noc: 21231", "2 1231", "２１２３１"]
)
def test_a_code_finds_its_occupation(query: str) -> None:
    assert found(query) == ["21231"]


def test_the_beginning_of_a_code_finds_all_that_begin_so() -> None:
    assert found("733") == ["73300", "73301", "73310", "73311"]
    assert found("0001") == ["00010", "00011", "00012", "00013", "00014", "00015"]


@pytest.mark.parametrize(
    ("old", "note", "successors"),
    [
        ("0011", "old_code", ["00010"]),
        ("2174", "old_code_split", ["21230", "21232", "21234"]),
        ("7511", "old_code_or_beginning", ["73300"]),
    ],
)
def test_an_older_code_offers_its_successors_first(
    old: str, note: str, successors: list[str]
) -> None:
    assert found(old)[: len(successors)] == successors
    assert note_of(old) == note


def test_every_older_code_offers_its_successors() -> None:
    for old in occupations.old_codes():
        successors = list(occupations.successors(old))
        answer = find(old, "en", 20)
        assert [match.code for match in answer.matches][: len(successors)] == successors
        assert answer.note is not None


def test_a_code_that_is_none_asks_which_of_the_senior_managers() -> None:
    assert found("00018") == ["00011", "00012", "00013", "00014", "00015"]
    assert note_of("00018") == "senior_managers"


@pytest.mark.parametrize(
    ("query", "note"),
    [
        ("21239", "no_code"),
        ("99999", "no_code_at_all"),
        ("9999", "no_old_code"),
        ("99", "no_beginning"),
        ("212310", "too_long"),
        ("21231.00", "too_long"),
    ],
)
def test_digits_that_are_no_code_get_an_answer(query: str, note: str) -> None:
    assert note_of(query) == note


def test_a_mistyped_code_offers_those_that_begin_alike() -> None:
    assert found("21239")[:1] == ["21230"]
    assert found("212310") == ["21231"]


# TEER.


@pytest.mark.parametrize(
    ("query", "note"),
    [
        ("TEER", "teer"),
        ("teer 2", "teer_counts"),
        ("FEER 5", "teer_counts_not"),
        ("TEER3", "teer_counts"),
        ("teer 7", "teer_none"),
        ("teer 0 nanny", "nothing_in_teer"),
    ],
)
def test_a_category_gets_an_answer(query: str, note: str) -> None:
    assert note_of(query) == note


def test_a_category_narrows_a_search() -> None:
    matches = search("TEER 3 cook", "en")
    assert matches[0].code == "63200"
    assert {match.teer for match in matches} == {3}


def test_before_teer_the_law_had_none() -> None:
    note = find("teer 2", "en", day=LAST_DAY_BEFORE_TEER).note
    assert note == Note("teer_before", (("teer", "2"), ("n", "162")))


# Odd input.


@pytest.mark.parametrize("query", ["", " ", "\n\t", "---", "🙂", "'", "/"])
def test_nothing_asked_finds_nothing_and_says_nothing(query: str) -> None:
    answer = find(query, "en")
    assert (answer.note, answer.matches) == (None, ())


@pytest.mark.parametrize("query", ["xqzt", "qwrtpsdf", "zzzz zzzz", "汉字工作"])
def test_nonsense_finds_nothing(query: str) -> None:
    assert found(query) == []


@pytest.mark.parametrize(("query", "note"), [("z", "type_more"), ("de", "type_more")])
def test_too_little_asks_for_more(query: str, note: str) -> None:
    assert note_of(query) == note


def test_a_very_long_query_is_cut() -> None:
    answer = find("cook " * 100_000, "en")
    assert len(answer.query) <= MOST_CHARACTERS
    assert answer.matches[0].code == "63200"


def test_many_words_are_cut_to_the_first() -> None:
    assert first("truck driver one two three four five six seven eight") == "73300"


def test_no_limit_below_one_finds_anything() -> None:
    assert found("cook", "en", 0) == []
    assert found("cook", "en", -1) == []


HOSTILE = st.text(max_size=60) | st.text("ab cé'/-019tr<>&\"{}%()[]*+?\\\0\n", max_size=40)


@given(query=HOSTILE, lang=st.sampled_from(LANGS), limit=st.integers(0, 12))
def test_any_text_gets_an_answer(query: str, lang: Lang, limit: int) -> None:
    answer = answer_search(query, lang, limit)
    assert len(answer["matches"]) <= limit
    assert answer == answer_search(query, lang, limit)
    assert "<script" not in answer["html"]


def test_what_was_typed_is_not_taken_for_html() -> None:
    for query in ("<script>alert(1)</script>", "cook <b>", "12345<i>"):
        assert "<script" not in answer_search(query, "en")["html"]
        assert "<b>" not in answer_search(query, "en")["html"]
        assert "<i>" not in answer_search(query, "en")["html"]


# Real queries.


def real_queries(root: Path) -> Iterator[tuple[Lang, str, list[str]]]:
    for line in (root / bench_search.QUERIES).read_text(encoding="utf-8").splitlines():
        lang, query, codes = line.split("\t")
        yield ("fr" if lang == "fr" else "en"), query, codes.split(",")


def test_there_are_at_least_a_hundred_real_queries_in_each_language(root: Path) -> None:
    for lang in LANGS:
        queries = [query for each, query, _ in real_queries(root) if each == lang]
        assert len(queries) == len(set(queries)) >= 100


def test_real_queries_expect_codes_that_exist(root: Path) -> None:
    for _, _, codes in real_queries(root):
        assert all(occupations.unit_group(code) for code in codes)


@pytest.mark.parametrize("lang", LANGS)
def test_real_queries_find_an_expected_occupation_among_the_first_five(
    root: Path, lang: Lang
) -> None:
    asked = [(query, codes) for each, query, codes in real_queries(root) if each == lang]
    missed = [query for query, codes in asked if not set(codes) & set(found(query, lang)[:5])]
    assert len(missed) <= len(asked) * 2 // 100, missed


@pytest.mark.parametrize("lang", LANGS)
def test_most_real_queries_find_it_first(root: Path, lang: Lang) -> None:
    asked = [(query, codes) for each, query, codes in real_queries(root) if each == lang]
    hit = [query for query, codes in asked if found(query, lang)[0] in codes]
    assert len(hit) >= len(asked) * 85 // 100


# The index.


def test_both_languages_hold_their_titles_in_the_order_of_their_words() -> None:
    for side in titles.index().sides.values():
        assert side.ranks == sorted(side.ranks)
        assert len(side.titles) == len(side.codes) == len(side.ranks)
        for place in range(0, len(side.titles), 997):
            title, is_official = side.titles[place], side.is_official(place)
            assert chr(side.ranks[place]) == rank_of(title, is_official)
            assert side.size(place) == size_of(title)


def test_every_word_leads_to_the_titles_that_hold_it() -> None:
    for side in titles.index().sides.values():
        for place in range(0, len(side.titles), 499):
            for word in fold(side.titles[place]).split():
                assert place in side.places[word]


def test_the_index_can_be_handed_over(root: Path) -> None:
    packed = (root / "calculator" / "data" / titles.INDEX_FILE).read_bytes()
    before = found("cook")
    titles.install(packed)
    assert titles.is_ready()
    assert found("cook") == before


def test_without_the_index_the_answer_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> bytes:
        raise FileNotFoundError(name)

    monkeypatch.setattr(occupations, "read", missing)
    monkeypatch.setattr(titles, "_installed", [])
    titles.index.cache_clear()
    try:
        assert not titles.is_ready()
        answer = answer_search("cook", "en")
        assert (answer["ready"], answer["matches"]) == (False, [])
    finally:
        monkeypatch.undo()
        titles.index.cache_clear()


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Maître-d'hôtel", "maitre d hotel"), ("Œuvre", "oeuvre"), ("C++", "c  "), ("ﬁn", "fin")],
)
def test_a_text_is_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words_of_a_text_come_once_and_without_small_words() -> None:
    assert words_of("Chef de la direction, chef") == ["chef", "direction"]


def test_both_genders_of_a_title_are_one_word() -> None:
    assert size_of("Cuisinier/cuisinière") == 1
    assert size_of("Directeur/directrice des ventes") == 2


@given(one=st.text("abc", max_size=7), two=st.text("abc", max_size=7), most=st.integers(0, 3))
def test_slips_are_counted_like_the_textbook_does(one: str, two: str, most: int) -> None:
    assert slips(one, two, most) == min(_alignment(one, two), most + 1)


def _alignment(one: str, two: str) -> int:
    """The distance of optimal string alignment by its whole table."""
    table = [[i + j for j in range(len(two) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(two) + 1):
            table[i][j] = min(
                table[i - 1][j] + 1,
                table[i][j - 1] + 1,
                table[i - 1][j - 1] + (one[i - 1] != two[j - 1]),
            )
            if i > 1 and j > 1 and one[i - 1] == two[j - 2] and one[i - 2] == two[j - 1]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    return table[-1][-1]


# The answer as data and as HTML.


def test_the_answer_holds_what_the_page_needs() -> None:
    answer = answer_search("truck driver", "fr", 1)
    assert answer["ready"] is True
    assert answer["version"] == "NOC 2021 v1.0"
    assert answer["status"] == "1 profession trouvée."
    assert answer["matches"] == [
        {
            "code": "73300",
            "title": "Conducteurs/conductrices de camions de transport",
            "job_title": "Truck driver",
            "teer": 3,
            "counts": True,
        }
    ]


def test_the_html_can_be_left_out() -> None:
    assert "html" not in answer_search("cook", "en", template=None)


@pytest.mark.parametrize("lang", LANGS)
def test_the_list_names_code_category_and_whether_it_counts(lang: Lang) -> None:
    html = answer_search("73300", lang)["html"]
    assert ("NOC 73300" if lang == "en" else "CNP 73300") in html
    assert ("TEER 3" if lang == "en" else "FEER 3") in html
    assert search_words.say("counts", lang) in html
    assert search_words.say("duties", lang) in html
    assert search_words.ATTRIBUTION.in_(lang) in html
    assert "code=73300&amp;version=2021.0" in html


def test_text_in_the_other_language_is_marked() -> None:
    html = answer_search("truck driver", "fr")["html"]
    assert '<span lang="en">Truck driver</span>' in html
    assert '<p lang="en">Software developers' in answer_search("2174", "fr")["html"]
    assert 'lang="en"' not in answer_search("truck driver", "en")["html"]
    assert '<span lang="fr">' in answer_search("camionneur", "en")["html"]


# fmt: off
NOTED = [
    "00018", "2174", "7511", "0011", "21239", "99999", "9999", "99", "2123100",
    "teer", "teer 2", "teer 5", "teer 9", "teer 0 nanny", "python developer", "xqzt", "z",
]
# fmt: on


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("query", NOTED)
def test_every_note_is_a_whole_sentence(query: str, lang: Lang) -> None:
    note = answer_search(query, lang)["note"]
    assert note is not None
    assert note.endswith((".", f"{NARROW}»."))
    assert "{" not in note


def test_the_status_counts_what_was_found() -> None:
    assert answer_search("21231", "en")["status"] == "1 occupation found."
    assert answer_search("00018", "en")["status"] == "5 occupations found."
    assert answer_search("cook", "en", 3)["status"].startswith("The first 3 are shown")
    assert answer_search("xqzt", "en")["status"] == ""
    assert answer_search("", "en")["status"] == ""


def test_nothing_found_gives_no_list() -> None:
    assert "<ul" not in answer_search("xqzt", "en")["html"]
    assert answer_search("", "en")["html"].strip() == ""


def test_the_words_are_typeset() -> None:
    every: list[Text] = [
        *search_words.WORDS.values(),
        *search_words.NOTES.values(),
        search_words.ATTRIBUTION,
    ]
    for text in every:
        assert "'" not in text.en + text.fr
        assert not re.search(rf"[^{NARROW}][:;?!»]|«[^{NARROW}]", re.sub(r"\{\w*\}", "x", text.fr))


def test_the_template_asks_for_words_that_exist() -> None:
    assert {"counts", "counts_not", "counts_unknown"} <= search_words.WORDS.keys()
    assert search_report.TEMPLATE == "occupations.html.j2"


def test_the_measure_of_the_search_runs() -> None:
    packed = occupations.read(titles.INDEX_FILE)
    measured = search_timing.measure(packed, [("en", "cook"), ("fr", "chef")])
    assert set(bench_search.PARTS) <= measured.keys()
