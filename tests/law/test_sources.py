"""Every source stands once, in both languages, at an address we have seen or say we have not."""

from __future__ import annotations

from collections import Counter

import pytest

from calculator.law import sources
from calculator.model import Source

OFFICIAL_HOSTS = (
    "https://laws-lois.justice.gc.ca/",
    "https://gazette.gc.ca/",
    "https://www.canada.ca/",
    "https://ircc.canada.ca/",
    "https://noc.esdc.gc.ca/",
    "https://www.quebec.ca/",
    "https://college-ic.ca/",  # the regulator that an Act of Parliament made
)
FRENCH_MARKS = ("/fra/", "-fra.html", "/fr/", "/francais/", "=fr-CA", "www.quebec.ca/immigration/")


def test_every_source_is_in_the_list_of_all_in_the_order_of_its_declaration() -> None:
    declared = [value for value in vars(sources).values() if isinstance(value, Source)]

    assert list(sources.ALL) == declared


def test_no_source_is_declared_twice() -> None:
    ids = Counter(source.id for source in sources.ALL)

    assert [name for name, times in ids.items() if times > 1] == []


@pytest.mark.parametrize("source", sources.ALL, ids=lambda source: source.id)
def test_a_source_stands_under_its_id_in_capitals(source: Source) -> None:
    assert getattr(sources, source.id.upper()) is source


def test_two_sources_share_an_address_only_where_the_second_has_none_of_its_own() -> None:
    addresses = Counter(source.url for source in sources.ALL)
    shared = [url for url, times in addresses.items() if times > 1]

    assert shared == [sources.PUBLIC_CALCULATORS.url]
    assert sources.PUBLIC_CALCULATORS.note is not None


@pytest.mark.parametrize("source", sources.ALL, ids=lambda source: source.id)
def test_a_french_address_leads_to_a_french_page(source: Source) -> None:
    if source.url_fr is None:
        assert source.address("fr") == source.url
    else:
        assert any(mark in source.url_fr for mark in FRENCH_MARKS)
        assert source.url_fr.startswith(OFFICIAL_HOSTS)


@pytest.mark.parametrize("source", sources.ALL, ids=lambda source: source.id)
def test_an_official_source_stands_on_an_official_site(source: Source) -> None:
    if source.official:
        assert source.url.startswith(OFFICIAL_HOSTS)


def test_third_parties_are_marked_as_such() -> None:
    assert {source.id for source in sources.ALL if not source.official} == {
        "self_employment_reprint",
        "self_employment_article",
        "study_column",
        "ircc_email_2013",
        "public_calculators",
        "celpass_tool",
        "celpass_listing",
        "run_canada",
        "law_societies",
        "chambre_des_notaires",
    }


def test_no_copy_was_found_of_two_sources_only() -> None:
    assert {source.id for source in sources.ALL if source.confidence == "memory"} == {
        "charter",
        "pr_card",
    }


@pytest.mark.parametrize(
    "source",
    [
        sources.IRCC_NOMINEES,
        sources.IRCC_PHYSICIANS,
        sources.IRCC_PDI_CEC,
        sources.SOR_2022_220,
        sources.MI_2016_1,
        sources.MEDICAL,
        sources.BOWP,
        sources.PR_CARD,
    ],
    ids=lambda source: source.id,
)
def test_an_address_from_memory_is_said_to_be_so_in_both_languages(source: Source) -> None:
    assert source.note is not None
    assert "address is from memory" in source.note.en
    assert "citée de mémoire" in source.note.fr
