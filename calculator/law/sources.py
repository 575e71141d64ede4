"""Every document that the guide rests on, each declared once.

Part of the law: all of it. The other modules of this package cite these constants with a pinpoint.

- Justice Laws Website: https://laws-lois.justice.gc.ca/eng/ and https://laws-lois.justice.gc.ca/fra/
- Immigration, Refugees and Citizenship Canada (IRCC):
  https://www.canada.ca/en/immigration-refugees-citizenship.html

Surprises:

- No live page was read. `read` is the day of the newest stored copy that bears a date.
  It is `None` where copies bear no day, even if a month or a year is known; the note then says so.
- `confidence` counts copies. Where only an address comes from memory, the note says so.
- `url_fr` is `None` where the French address was not seen: a reader can switch language on the
  official page, and a guessed address would lead nowhere.
- Third parties are marked `official=False`. They are cited only where no official copy was found.
- Each constant bears the name of its `id` in capitals.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from calculator.model import Source, Text

_JUSTICE: Final = Text(
    en="Department of Justice Canada",
    fr="Ministère de la Justice du Canada",
)
_IRCC: Final = Text(
    en="Immigration, Refugees and Citizenship Canada (IRCC)",
    fr="Immigration, Réfugiés et Citoyenneté Canada (IRCC)",
)
_GAZETTE: Final = Text(en="Canada Gazette", fr="Gazette du Canada")
_QUEBEC: Final = Text(en="Gouvernement du Québec", fr="Gouvernement du Québec")

_ADDRESS_FROM_MEMORY: Final = Text(
    en="The address is from memory and was not checked.",
    fr="L’adresse est citée de mémoire et n’a pas été vérifiée.",
)

# --- Acts and regulations ---

IRPA: Final = Source(
    id="irpa",
    name=Text(
        en="Immigration and Refugee Protection Act, S.C. 2001, c. 27",
        fr="Loi sur l’immigration et la protection des réfugiés, L.C. 2001, ch. 27",
    ),
    publisher=_JUSTICE,
    url="https://laws-lois.justice.gc.ca/eng/acts/I-2.5/",
    url_fr="https://laws-lois.justice.gc.ca/fra/lois/I-2.5/",
    read=date(2026, 3, 26),
    confidence="two_copies",
)

IRPA_91: Final = Source(
    id="irpa_91",
    name=Text(
        en="Immigration and Refugee Protection Act, section 91 "
        "(representation or advice for consideration)",
        fr="Loi sur l’immigration et la protection des réfugiés, article 91 "
        "(représentation ou conseil moyennant rétribution)",
    ),
    publisher=_JUSTICE,
    url="https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-91.html",
    url_fr="https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-91.html",
    read=None,
    confidence="one_copy",
    note=Text(
        en="Read in one undated reprint; the amending Act of 2011 agrees but for the College. The "
        "addresses follow those of other sections and were not checked.",
        fr="Lu dans une seule reproduction non datée\u202f; la loi modificative de 2011 concorde, "
        "sauf pour le Collège. Les adresses suivent celles d’autres articles et n’ont pas été "
        "vérifiées.",
    ),
)

IRPR: Final = Source(
    id="irpr",
    name=Text(
        en="Immigration and Refugee Protection Regulations, SOR/2002-227",
        fr="Règlement sur l’immigration et la protection des réfugiés, DORS/2002-227",
    ),
    publisher=_JUSTICE,
    url="https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/",
    url_fr="https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/",
    read=date(2026, 6, 12),
    confidence="two_copies",
    note=Text(
        en="One copy reaches 12 June 2026; amendments made after that day were not seen.",
        fr="Une seule copie va jusqu’au 12 juin 2026\u202f; les modifications apportées après ce "
        "jour n’ont pas été vues.",
    ),
)

R87_1: Final = Source(
    id="r87_1",
    name=Text(
        en="Immigration and Refugee Protection Regulations, section 87.1 "
        "(Canadian experience class)",
        fr="Règlement sur l’immigration et la protection des réfugiés, article 87.1 "
        "(catégorie de l’expérience canadienne)",
    ),
    publisher=_JUSTICE,
    url="https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-87.1.html",
    url_fr="https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/article-87.1.html",
    read=date(2026, 6, 12),
    confidence="one_copy",
    note=Text(
        en="Last amended on 16 November 2022 in the copy read.",
        fr="Dernière modification dans la copie lue\u202f: le 16 novembre 2022.",
    ),
)

R73: Final = Source(
    id="r73",
    name=Text(
        en="Immigration and Refugee Protection Regulations, section 73 "
        "(definitions of full-time work and work)",
        fr="Règlement sur l’immigration et la protection des réfugiés, article 73 "
        "(définitions de travail à temps plein et de travail)",
    ),
    publisher=_JUSTICE,
    url="https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-73.html",
    url_fr="https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/article-73.html",
    read=date(2026, 6, 12),
    confidence="one_copy",
)

R74: Final = Source(
    id="r74",
    name=Text(
        en="Immigration and Refugee Protection Regulations, section 74 "
        "(language thresholds and designated tests)",
        fr="Règlement sur l’immigration et la protection des réfugiés, article 74 "
        "(niveaux de compétence linguistique et tests désignés)",
    ),
    publisher=_JUSTICE,
    url="https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-74.html",
    url_fr="https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/article-74.html",
    read=date(2026, 6, 12),
    confidence="one_copy",
)

CITIZENSHIP_ACT: Final = Source(
    id="citizenship_act",
    name=Text(
        en="Citizenship Act, R.S.C. 1985, c. C-29",
        fr="Loi sur la citoyenneté, L.R.C. (1985), ch. C-29",
    ),
    publisher=_JUSTICE,
    url="https://laws-lois.justice.gc.ca/eng/acts/C-29/",
    url_fr="https://laws-lois.justice.gc.ca/fra/lois/C-29/",
    read=date(2025, 12, 15),
    confidence="two_copies",
)

CHARTER: Final = Source(
    id="charter",
    name=Text(
        en="Canadian Charter of Rights and Freedoms (Constitution Act, 1982, Part I)",
        fr="Charte canadienne des droits et libertés (Loi constitutionnelle de 1982, partie I)",
    ),
    publisher=_JUSTICE,
    url="https://laws-lois.justice.gc.ca/eng/const/page-12.html",
    url_fr="https://laws-lois.justice.gc.ca/fra/const/page-12.html",
    read=None,
    confidence="memory",
    note=Text(
        en="The text was not re-read for this guide.",
        fr="Le texte n’a pas été relu pour ce guide.",
    ),
)

SOR_2022_220: Final = Source(
    id="sor_2022_220",
    name=Text(
        en="SOR/2022-220, Canada Gazette, Part II: TEER replaces skill type and skill level",
        fr="DORS/2022-220, Gazette du Canada, Partie II\u202f: la FEER remplace le genre et le "
        "niveau de compétence",
    ),
    publisher=_GAZETTE,
    url="https://gazette.gc.ca/rp-pr/p2/2022/2022-11-09/html/sor-dors220-eng.html",
    url_fr="https://gazette.gc.ca/rp-pr/p2/2022/2022-11-09/html/sor-dors220-fra.html",
    read=None,
    confidence="one_copy",
    note=Text(
        en="The number and the date stand in the consolidated section 87.1; the instrument itself "
        "was not read. The address is from memory and was not checked.",
        fr="Le numéro et la date figurent dans l’article 87.1 codifié\u202f; le texte même n’a pas "
        "été lu. L’adresse est citée de mémoire et n’a pas été vérifiée.",
    ),
)

# --- Ministerial instructions on Express Entry ---

MI_CURRENT: Final = Source(
    id="mi_current",
    name=Text(
        en="Ministerial Instructions respecting the Express Entry system (current)",
        fr="Instructions ministérielles concernant le système Entrée express (en vigueur)",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/current.html",
    url_fr=None,
    read=date(2026, 8, 24),
    confidence="one_copy",
    note=Text(
        en="Seen in parts only: the opening as signed on 9 August 2024, the rules on spouses in a "
        "print of 14 February 2023, and table values that a third party read on 24 August 2026.",
        fr="Vu en partie seulement\u202f: le début, signé le 9 août 2024, les règles sur l’époux "
        "dans une version imprimée le 14 février 2023, et les valeurs des tableaux lues par un "
        "tiers le 24 août 2026.",
    ),
)

GAZETTE_2014: Final = Source(
    id="gazette_2014",
    name=Text(
        en="Ministerial Instructions respecting the Express Entry system, Canada Gazette, Part I, "
        "vol. 148, extra no. 10 (1 December 2014)",
        fr="Instructions ministérielles concernant le système Entrée express, Gazette du Canada, "
        "Partie I, vol. 148, numéro extra 10 (1er décembre 2014)",
    ),
    publisher=_GAZETTE,
    url="https://gazette.gc.ca/rp-pr/p1/2014/2014-12-01-x10/html/extra10-eng.html",
    url_fr="https://gazette.gc.ca/rp-pr/p1/2014/2014-12-01-x10/html/extra10-fra.html",
    read=None,
    confidence="one_copy",
)

MI_2015_05: Final = Source(
    id="mi_2015_05",
    name=Text(
        en="Ministerial Instructions amending the Express Entry instructions: Canadian work "
        "experience (30 May 2015)",
        fr="Instructions ministérielles modifiant les instructions sur Entrée express\u202f: "
        "expérience de travail au Canada (30 mai 2015)",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/amending-express-entry-system-canadian-work-experience.html",
    url_fr=None,
    read=None,
    confidence="one_copy",
    note=Text(
        en="It concerns paragraphs 15(3)(b) and 19(4)(b).",
        fr="Elles visent les alinéas 15(3)b) et 19(4)b).",
    ),
)

MI_ARCHIVED_2016: Final = Source(
    id="mi_archived_2016",
    name=Text(
        en="Archived Ministerial Instructions on Express Entry, 30 May 2015 to 18 November 2016",
        fr="Instructions ministérielles archivées sur Entrée express, du 30 mai 2015 au "
        "18 novembre 2016",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/30-may-2015-18-november-2016.html",
    url_fr="https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/mandat/politiques-directives-operationnelles-ententes-accords/instructions-ministerielles/systeme-gestion-demandes-entree-express/30-mai-2015-18-novembre-2016.html",
    read=None,
    confidence="one_copy",
    note=Text(
        en="The page also announces the changes of 19 November 2016.",
        fr="La page annonce aussi les changements du 19 novembre 2016.",
    ),
)

MI_2016_1: Final = Source(
    id="mi_2016_1",
    name=Text(
        en="Ministerial Instructions amending the Express Entry instructions, 2016-1, Canada "
        "Gazette, Part I, vol. 150, no. 46",
        fr="Instructions ministérielles modifiant les instructions sur Entrée express, 2016-1, "
        "Gazette du Canada, Partie I, vol. 150, no 46",
    ),
    publisher=_GAZETTE,
    url="https://gazette.gc.ca/rp-pr/p1/2016/2016-11-12/html/notice-avis-eng.html",
    url_fr="https://gazette.gc.ca/rp-pr/p1/2016/2016-11-12/html/notice-avis-fra.html",
    read=None,
    confidence="two_copies",
    note=Text(
        en="The text was seen in two reprints. The address is from memory and was not checked.",
        fr="Le texte a été vu dans deux reproductions. L’adresse est citée de mémoire et n’a pas "
        "été vérifiée.",
    ),
)

MI_2017_1: Final = Source(
    id="mi_2017_1",
    name=Text(
        en="Ministerial Instructions amending the Express Entry instructions, 2017-1",
        fr="Instructions ministérielles modifiant les instructions sur Entrée express, 2017-1",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/amending-express-entry-system-2017.html",
    url_fr="https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/mandat/politiques-directives-operationnelles-ententes-accords/instructions-ministerielles/systeme-gestion-demandes-entree-express/modifiant-systeme-entree-express-2017.html",
    read=None,
    confidence="one_copy",
    note=Text(
        en="The oldest complete text seen of sections 3 and 4.",
        fr="Le plus ancien texte complet vu des articles 3 et 4.",
    ),
)

# --- Express Entry: pages of the department ---

IRCC_CEC: Final = Source(
    id="ircc_cec",
    name=Text(
        en="Eligibility for the Canadian Experience Class (Express Entry)",
        fr="Admissibilité à la catégorie de l’expérience canadienne (Entrée express)",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/who-can-apply/canadian-experience-class.html",
    url_fr="https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/qui-presenter-demande/categorie-experience-canadienne.html",
    read=date(2026, 8, 18),
    confidence="two_copies",
    note=Text(
        en="The newest copies were read by third parties; the page was then dated 22 June 2026. "
        "Until 2025 it stood at another address.",
        fr="Les copies les plus récentes ont été lues par des tiers\u202f; la page portait alors "
        "la date du 22 juin 2026. Jusqu’en 2025, elle se trouvait à une autre adresse.",
    ),
)

CRS_CRITERIA: Final = Source(
    id="crs_criteria",
    name=Text(
        en="Express Entry: Comprehensive Ranking System (CRS) criteria",
        fr="Entrée express\u202f: critères du Système de classement global (SCG)",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html",
    url_fr="https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/verifier-note/criteries-scg.html",
    read=date(2026, 8, 19),
    confidence="two_copies",
    note=Text(
        en="Copied out by third parties on 8 December 2025, 31 July 2026, 15 August 2026 and "
        "19 August 2026; the page was then dated 22 June 2026.",
        fr="Page transcrite par des tiers le 8 décembre 2025, le 31 juillet 2026, le 15 août 2026 "
        "et le 19 août 2026\u202f; elle portait alors la date du 22 juin 2026.",
    ),
)

CRS_TOOL: Final = Source(
    id="crs_tool",
    name=Text(
        en="Comprehensive Ranking System (CRS) tool",
        fr="Outil de calcul du Système de classement global (SCG)",
    ),
    publisher=_IRCC,
    url="https://ircc.canada.ca/english/immigrate/skilled/crs-tool.asp",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="Seen through third parties that repeat its questions, before and after "
        "16 November 2022.",
        fr="Connu par des tiers qui en reprennent les questions, avant et après le "
        "16 novembre 2022.",
    ),
)

ROUNDS: Final = Source(
    id="rounds",
    name=Text(
        en="Express Entry: Rounds of invitations",
        fr="Entrée express\u202f: rondes d’invitations",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html",
    url_fr="https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/rondes-invitations.html",
    read=date(2026, 10, 1),
    confidence="two_copies",
    note=Text(
        en="The figures come from the page’s data file, "
        "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json, up to "
        "round 447 of 1 October 2026. The instructions of each round are published apart.",
        fr="Les chiffres viennent du fichier de données de la page, "
        "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_fr.json, jusqu’à la "
        "ronde 447 du 1er octobre 2026. Les instructions de chaque ronde sont publiées à part.",
    ),
)

CATEGORIES: Final = Source(
    id="categories",
    name=Text(
        en="Express Entry: Category-based selection",
        fr="Entrée express\u202f: sélection fondée sur les catégories",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/submit-profile/rounds-invitations/category-based-selection.html",
    url_fr=None,
    read=date(2026, 8, 15),
    confidence="two_copies",
    note=Text(
        en="The lists were copied out by third parties on 27 July 2026; the rule was read on "
        "15 August 2026.",
        fr="Les listes ont été transcrites par des tiers le 27 juillet 2026\u202f; la règle a été "
        "lue le 15 août 2026.",
    ),
)

IRCC_NOMINEES: Final = Source(
    id="ircc_nominees",
    name=Text(
        en="Who can apply as a provincial nominee (Express Entry)",
        fr="Qui peut présenter une demande à titre de candidat des provinces (Entrée express)",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/provincial-nominees/express-entry/eligibility.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="The address is from memory and was not checked. Reprints of 2016 to 2019 were read.",
        fr="L’adresse est citée de mémoire et n’a pas été vérifiée. Des reproductions de 2016 à "
        "2019 ont été lues.",
    ),
)

IRCC_FUNDS: Final = Source(
    id="ircc_funds",
    name=Text(
        en="Proof of funds (Express Entry)",
        fr="Preuve de fonds suffisants (Entrée express)",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html",
    url_fr="https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/documents/preuve-fonds-suffisants.html",
    read=None,
    confidence="two_copies",
)

IRCC_PHYSICIANS: Final = Source(
    id="ircc_physicians",
    name=Text(
        en="Public policy: physicians with self-employed Canadian experience (Express Entry)",
        fr="Politique d’intérêt public\u202f: médecins ayant une expérience canadienne de travail "
        "autonome (Entrée express)",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/public-policies/physicians-express-entry.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="The rule also stood on the page of the class on 15 August 2026. The address is from "
        "memory and was not checked.",
        fr="La règle figurait aussi sur la page de la catégorie le 15 août 2026. L’adresse est "
        "citée de mémoire et n’a pas été vérifiée.",
    ),
)

IRCC_HELP: Final = Source(
    id="ircc_help",
    name=Text(
        en="Help Centre: Express Entry questions",
        fr="Centre d’aide\u202f: questions sur Entrée express",
    ),
    publisher=_IRCC,
    url="https://ircc.canada.ca/english/helpcentre/results-by-topic.asp?top=29",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="Read in collections of questions and answers made from 2023 to 2025.",
        fr="Lu dans des recueils de questions et de réponses constitués de 2023 à 2025.",
    ),
)

IRCC_REPRESENTATIVES: Final = Source(
    id="ircc_representatives",
    name=Text(
        en="Learn about representatives",
        fr="Renseignements sur les représentants",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/immigration-citizenship-representative/learn-about-representatives.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="The copies bear no day.",
        fr="Les copies ne portent pas de date.",
    ),
)

COLLEGE_REGISTER: Final = Source(
    id="college_register",
    name=Text(
        en="Public register of immigration consultants",
        fr="Registre public des consultants en immigration",
    ),
    publisher=Text(
        en="College of Immigration and Citizenship Consultants",
        fr="Collège des consultants en immigration et en citoyenneté",
    ),
    url="https://college-ic.ca/protecting-the-public/find-an-immigration-consultant",
    url_fr=None,
    read=None,
    confidence="one_copy",
    note=Text(
        en="The copy bears no day.",
        fr="La copie ne porte pas de date.",
    ),
)

LAW_SOCIETIES: Final = Source(
    id="law_societies",
    name=Text(
        en="Federation of Law Societies of Canada",
        fr="Fédération des ordres professionnels de juristes du Canada",
    ),
    publisher=Text(
        en="Federation of Law Societies of Canada",
        fr="Fédération des ordres professionnels de juristes du Canada",
    ),
    url="https://flsc.ca/about-us/",
    url_fr=None,
    read=None,
    confidence="one_copy",
    official=False,
    note=Text(
        en="The copy bears no day. The registers of the law societies were not seen.",
        fr="La copie ne porte pas de date. Les registres des barreaux n’ont pas été vus.",
    ),
)

CHAMBRE_DES_NOTAIRES: Final = Source(
    id="chambre_des_notaires",
    name=Text(en="Chambre des notaires du Québec", fr="Chambre des notaires du Québec"),
    publisher=Text(en="Chambre des notaires du Québec", fr="Chambre des notaires du Québec"),
    url="https://www.cnq.org/",
    url_fr=None,
    read=None,
    confidence="one_copy",
    official=False,
    note=Text(
        en="Other pages of the site were seen; its register of members was not.",
        fr="D’autres pages du site ont été vues\u202f; son registre des membres ne l’a pas été.",
    ),
)

IRCC_PDI_CEC: Final = Source(
    id="ircc_pdi_cec",
    name=Text(
        en="Program delivery instructions: Canadian Experience Class",
        fr="Instructions sur l’exécution des programmes\u202f: catégorie de l’expérience "
        "canadienne",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/permanent-residence/express-entry/applications-received-on-after-january-1-2016-completeness-check-requirements/canadian-experience-class.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="Seen in parts that law firms reprinted. The address is from memory and was not "
        "checked.",
        fr="Vu dans des extraits reproduits par des cabinets d’avocats. L’adresse est citée de "
        "mémoire et n’a pas été vérifiée.",
    ),
)

IRCC_PDI_WORK: Final = Source(
    id="ircc_pdi_work",
    name=Text(
        en="Program delivery instructions: Canadian experience class, qualifying work experience",
        fr="Instructions sur l’exécution des programmes\u202f: catégorie de l’expérience "
        "canadienne, expérience de travail admissible",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/permanent-residence/economic-classes/experience/qualifying-work-experience.html",
    url_fr="https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/publications-guides/bulletins-guides-operationnels/resdience-permanente/categories-immigration-economique/experience/experience-travail-qualifie.html",
    read=date(2026, 8, 18),
    confidence="two_copies",
    note=Text(
        en="The opening was read in undated copies, two in English and one in French. A third "
        "party read the page on 18 August 2026, gave 25 May 2023 as its date and quoted other "
        "parts. The sections on employment status and on bridging permits were not seen.",
        fr="Le début a été lu dans des copies non datées, deux en anglais et une en français. Un "
        "tiers a lu la page le 18 août 2026, lui a donné la date du 25 mai 2023 et en a cité "
        "d’autres parties. Les sections sur le statut d’emploi et sur le permis transitoire "
        "n’ont pas été vues.",
    ),
)

_FRENCH_PAGE_ONLY: Final = Text(
    en="One undated copy, of the French page; the address of the English page was not seen.",
    fr="Une seule copie, non datée, de la page française\u202f; l’adresse de la page anglaise n’a "
    "pas été vue.",
)

IRCC_PDI_STATUS: Final = Source(
    id="ircc_pdi_status",
    name=Text(
        en="Program delivery instructions: Canadian experience class, temporary resident status "
        "(in French)",
        fr="Instructions sur l’exécution des programmes\u202f: catégorie de l’expérience "
        "canadienne, statut de résident temporaire",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/publications-guides/bulletins-guides-operationnels/resdience-permanente/categories-immigration-economique/experience/statut-resident-temporaire.html",
    url_fr="https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/publications-guides/bulletins-guides-operationnels/resdience-permanente/categories-immigration-economique/experience/statut-resident-temporaire.html",
    read=None,
    confidence="one_copy",
    note=_FRENCH_PAGE_ONLY,
)

IRCC_PDI_CEC_LANGUAGE: Final = Source(
    id="ircc_pdi_cec_language",
    name=Text(
        en="Program delivery instructions: Canadian experience class, official languages "
        "(in French)",
        fr="Instructions sur l’exécution des programmes\u202f: catégorie de l’expérience "
        "canadienne, connaissance des langues officielles",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/publications-guides/bulletins-guides-operationnels/resdience-permanente/categories-immigration-economique/experience/connaissance-langues-officielles.html",
    url_fr="https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/publications-guides/bulletins-guides-operationnels/resdience-permanente/categories-immigration-economique/experience/connaissance-langues-officielles.html",
    read=None,
    confidence="one_copy",
    note=_FRENCH_PAGE_ONLY,
)

IRCC_PDI_BUSINESS: Final = Source(
    id="ircc_pdi_business",
    name=Text(
        en="Program delivery instructions: business visitors, work without a permit",
        fr="Instructions sur l’exécution des programmes\u202f: visiteurs commerciaux, travail "
        "sans permis",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/work-without-permit/business.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="What it says of the class stands in one undated copy, and in other words in a "
        "reprint; an older copy lacks it.",
        fr="Ce qui y est dit de la catégorie figure dans une copie non datée et, en d’autres mots, "
        "dans une reproduction\u202f; une copie plus ancienne ne l’a pas.",
    ),
)

SELF_EMPLOYMENT_REPRINT: Final = Source(
    id="self_employment_reprint",
    name=Text(
        en="Self-employment and the Canadian experience class: reprint of an older text of the "
        "instructions",
        fr="Le travail autonome et la catégorie de l’expérience canadienne\u202f: reproduction "
        "d’un texte plus ancien des instructions",
    ),
    publisher=Text(
        en="Meurrens on Immigration (law firm)",
        fr="Meurrens on Immigration (cabinet d’avocats)",
    ),
    url="https://meurrensonimmigration.com/self-employment-and-the-canadian-experience-class-2/",
    url_fr=None,
    read=None,
    confidence="one_copy",
    official=False,
    note=Text(
        en="Only the beginning was seen, not the list of factors.",
        fr="Seul le début a été vu, et non la liste des facteurs.",
    ),
)

SELF_EMPLOYMENT_ARTICLE: Final = Source(
    id="self_employment_article",
    name=Text(
        en="Article on permanent residence for owners of a business and the self-employed",
        fr="Article sur la résidence permanente des propriétaires d’entreprise et des "
        "travailleurs autonomes",
    ),
    publisher=Text(en="Canadian Immigrant (magazine)", fr="Canadian Immigrant (magazine)"),
    url="https://canadianimmigrant.ca/immigrate/immigration-law/getting-permanent-residency-as-an-owner-or-self-employed-person",
    url_fr=None,
    read=None,
    confidence="one_copy",
    official=False,
)

STUDY_COLUMN: Final = Source(
    id="study_column",
    name=Text(
        en="Learning Moments, column of May 2019 on work around one’s studies",
        fr="Learning Moments, chronique de mai 2019 sur le travail autour des études",
    ),
    publisher=Text(
        en="Andrew Carvajal, Immigration Education Alliance (third party)",
        fr="Andrew Carvajal, Immigration Education Alliance (tiers)",
    ),
    url="https://carvajal.ca/single-post/2019/05/09/Learning-Moments---Calculation-of-Canadian-Work-Experience",
    url_fr=None,
    read=None,
    confidence="one_copy",
    official=False,
    note=Text(
        en="An opinion, not law; it was seen in part.",
        fr="Une opinion, et non du droit\u202f; elle a été vue en partie.",
    ),
)

IRCC_EMAIL_2013: Final = Source(
    id="ircc_email_2013",
    name=Text(
        en="Reply of the department in 2013 on remote work, published by a law firm",
        fr="Réponse du ministère en 2013 sur le travail à distance, publiée par un cabinet "
        "d’avocats",
    ),
    publisher=Text(
        en="Meurrens on Immigration (law firm)",
        fr="Meurrens on Immigration (cabinet d’avocats)",
    ),
    url="https://meurrensonimmigration.com/",
    url_fr=None,
    read=None,
    confidence="one_copy",
    official=False,
    note=Text(
        en="Not law: a view given inside the department, older than the present wording of its "
        "page.",
        fr="Ce n’est pas du droit\u202f: un avis interne du ministère, antérieur au libellé actuel "
        "de sa page.",
    ),
)

NOC: Final = Source(
    id="noc",
    name=Text(
        en="National Occupational Classification (NOC) 2021, version 1.0",
        fr="Classification nationale des professions (CNP) 2021, version 1.0",
    ),
    publisher=Text(
        en="Employment and Social Development Canada and Statistics Canada",
        fr="Emploi et Développement social Canada et Statistique Canada",
    ),
    url="https://noc.esdc.gc.ca/",
    url_fr="https://noc.esdc.gc.ca/?GoCTemplateCulture=fr-CA",
    read=None,
    confidence="two_copies",
)

# --- Language tests ---

IRCC_RESULTS_PGWP: Final = Source(
    id="ircc_results_pgwp",
    name=Text(
        en="Post-graduation work permit: how to find your language level from your test results",
        fr="Permis de travail postdiplôme\u202f: trouver votre niveau de langue d’après vos "
        "résultats de test",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/study-canada/work/after-graduation/eligibility/language-results.html",
    url_fr=None,
    read=date(2025, 12, 7),
    confidence="one_copy",
    note=Text(
        en="A page on work permits, copied out by a third party; its charts are those used for "
        "Express Entry.",
        fr="Page sur les permis de travail, transcrite par un tiers\u202f; ses tableaux sont ceux "
        "qui servent pour Entrée express.",
    ),
)

IRCC_LANGUAGE_TEST: Final = Source(
    id="ircc_language_test",
    name=Text(
        en="Express Entry: Language test results",
        fr="Entrée express\u202f: résultats de test linguistique",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-test.html",
    url_fr="https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/documents/examen-langue.html",
    read=date(2026, 8, 15),
    confidence="two_copies",
    note=Text(
        en="Read by third parties on 7 December 2025 and 15 August 2026; no copy of its charts "
        "was found.",
        fr="Page lue par des tiers le 7 décembre 2025 et le 15 août 2026\u202f; aucune copie de "
        "ses tableaux n’a été trouvée.",
    ),
)

IRCC_PDI_LANGUAGE: Final = Source(
    id="ircc_pdi_language",
    name=Text(
        en="Program delivery instructions: language requirements",
        fr="Instructions sur l’exécution des programmes\u202f: exigences linguistiques",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/standard-requirements/language-requirements.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="Only the opening was seen, in two reprints.",
        fr="Seul le début a été vu, dans deux reproductions.",
    ),
)

PUBLIC_CALCULATORS: Final = Source(
    id="public_calculators",
    name=Text(
        en="Language charts built into at least three public calculators",
        fr="Tableaux linguistiques intégrés à au moins trois calculateurs publics",
    ),
    publisher=Text(en="Third parties", fr="Tiers"),
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/study-canada/work/after-graduation/eligibility/language-results.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    official=False,
    note=Text(
        en="Several works of 2024 to 2026 without one address of their own; the address leads to "
        "the official page with which their charts were compared.",
        fr="Plusieurs travaux de 2024 à 2026 sans adresse commune\u202f; l’adresse mène à la page "
        "officielle avec laquelle leurs tableaux ont été comparés.",
    ),
)

# --- Application: documents, checks and fees ---

ITA_PERIOD_2021: Final = Source(
    id="ita_period_2021",
    name=Text(
        en="Program delivery update of 29 June 2021: sixty days to apply again",
        fr="Mise à jour sur l’exécution des programmes du 29 juin 2021\u202f: retour à soixante "
        "jours pour présenter la demande",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/updates.html",
    url_fr=None,
    read=None,
    confidence="one_copy",
    note=Text(
        en="The title is in our words, and the address is that of the index page.",
        fr="Le titre est de nous, et l’adresse est celle de la page d’index.",
    ),
)

MEDICAL: Final = Source(
    id="medical",
    name=Text(
        en="Express Entry: medical exam required up front as of 21 August 2025",
        fr="Entrée express\u202f: examen médical initial exigé à compter du 21 août 2025",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/medical-exams.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=_ADDRESS_FROM_MEMORY,
)

MEDICAL_POLICY: Final = Source(
    id="medical_policy",
    name=Text(
        en="Public policy: medical exam exemption for low-risk people in Canada",
        fr="Politique d’intérêt public\u202f: dispense d’examen médical pour les personnes à "
        "faible risque se trouvant au Canada",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/public-policies.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="The address is that of the index page.",
        fr="L’adresse est celle de la page d’index.",
    ),
)

BIOMETRICS: Final = Source(
    id="biometrics",
    name=Text(en="Biometrics", fr="Biométrie"),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/biometrics.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="The copies are of 2018 to 2023.",
        fr="Les copies datent de 2018 à 2023.",
    ),
)

POLICE: Final = Source(
    id="police",
    name=Text(
        en="Police certificates (Express Entry)",
        fr="Certificats de police (Entrée express)",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/police-certificates.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="The copies are of 2018; the page was not re-read since.",
        fr="Les copies datent de 2018\u202f; la page n’a pas été relue depuis.",
    ),
)

FEES_NOTICE_2026: Final = Source(
    id="fees_notice_2026",
    name=Text(
        en="Notice of 27 March 2026: permanent residence fees rise on 30 April 2026",
        fr="Avis du 27 mars 2026\u202f: hausse des frais de résidence permanente le 30 avril 2026",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/news/notices.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="Repeated by several sites; the address is that of the index page.",
        fr="Repris par plusieurs sites\u202f; l’adresse est celle de la page d’index.",
    ),
)

FEES_LIST: Final = Source(
    id="fees_list",
    name=Text(en="Fee list", fr="Barème des frais"),
    publisher=_IRCC,
    url="https://ircc.canada.ca/english/information/fees/fees.asp",
    url_fr="https://ircc.canada.ca/francais/information/frais/bareme.asp",
    read=date(2025, 10, 29),
    confidence="two_copies",
)

PROCESSING_TIMES: Final = Source(
    id="processing_times",
    name=Text(en="Check processing times", fr="Vérifier les délais de traitement"),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html",
    url_fr="https://www.canada.ca/fr/immigration-refugies-citoyennete/services/demande/verifier-delais-traitement.html",
    read=date(2026, 5, 12),
    confidence="one_copy",
    note=Text(
        en="The figures come from the page’s data file.",
        fr="Les chiffres viennent du fichier de données de la page.",
    ),
)

BOWP: Final = Source(
    id="bowp",
    name=Text(
        en="Bridging open work permit: eligibility",
        fr="Permis de travail ouvert transitoire\u202f: admissibilité",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/work-canada/permit/temporary/bridging-open-work-permit/eligibility.html",
    url_fr=None,
    read=None,
    confidence="one_copy",
    note=Text(
        en="The present wording rests on one undated reprint; many copies carry older wordings. "
        "The address is from memory and was not checked.",
        fr="Le libellé actuel repose sur une seule reproduction non datée\u202f; de nombreuses "
        "copies portent des libellés antérieurs. L’adresse est citée de mémoire et n’a pas été "
        "vérifiée.",
    ),
)

PR_CARD: Final = Source(
    id="pr_card",
    name=Text(
        en="Understand permanent resident status",
        fr="Comprendre le statut de résident permanent",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/services/permanent-residents/status.html",
    url_fr=None,
    read=None,
    confidence="memory",
    note=_ADDRESS_FROM_MEMORY,
)

# --- Plans and reform ---

REGULATORY_PLAN: Final = Source(
    id="regulatory_plan",
    name=Text(
        en="Forward Regulatory Plan 2026 to 2028 (1 April 2026)",
        fr="Plan prospectif de la réglementation de 2026 à 2028 (1er avril 2026)",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/acts-regulations/forward-regulatory-plan.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="Known through several sites that report it.",
        fr="Connu par plusieurs sites qui en rendent compte.",
    ),
)

REFORM_CONSULTATION: Final = Source(
    id="reform_consultation",
    name=Text(
        en="2026 consultation on Express Entry reforms",
        fr="Consultation de 2026 sur la réforme d’Entrée express",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/transparency/consultations/2026-consultation-express-entry-reforms.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
    note=Text(
        en="Known through many sites that reported it in April and May 2026. A proposal is not "
        "law.",
        fr="Connue par de nombreux sites qui en ont rendu compte en avril et en mai 2026. Une "
        "proposition n’est pas une règle de droit.",
    ),
)

LEVELS: Final = Source(
    id="levels",
    name=Text(
        en="Immigration Levels Plan 2026 to 2028 (November 2025)",
        fr="Plan des niveaux d’immigration de 2026 à 2028 (novembre 2025)",
    ),
    publisher=_IRCC,
    url="https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/corporate-initiatives/levels.html",
    url_fr=None,
    read=None,
    confidence="two_copies",
)

# --- Quebec ---

QUEBEC_PEQ: Final = Source(
    id="quebec_peq",
    name=Text(
        en="Québec experience program (PEQ)",
        fr="Programme de l’expérience québécoise (PEQ)",
    ),
    publisher=_QUEBEC,
    url="https://www.quebec.ca/en/immigration/permanent/skilled-workers/quebec-experience-program",
    url_fr="https://www.quebec.ca/immigration/permanente/travailleurs-qualifies/programme-experience-quebecoise",
    read=None,
    confidence="two_copies",
)

QUEBEC_PSTQ: Final = Source(
    id="quebec_pstq",
    name=Text(
        en="Skilled Worker Selection Program (PSTQ)",
        fr="Programme de sélection des travailleurs qualifiés (PSTQ)",
    ),
    publisher=_QUEBEC,
    url="https://www.quebec.ca/en/immigration/permanent/skilled-workers/skilled-worker-selection-program",
    url_fr="https://www.quebec.ca/immigration/permanente/travailleurs-qualifies/programme-selection-travailleurs-qualifies",
    read=None,
    confidence="two_copies",
)

# --- Third parties on the change of 3 November 2026 ---

CELPASS_TOOL: Final = Source(
    id="celpass_tool",
    name=Text(
        en="CELPass connector, tool that finds high-wage occupations",
        fr="Connecteur CELPass, outil de recherche des professions à salaire élevé",
    ),
    publisher=Text(en="CELPass (third party)", fr="CELPass (tiers)"),
    url="https://glama.ai/mcp/connectors/com.celpass/celpip/tools/find_high_wage_occupation",
    url_fr=None,
    read=None,
    confidence="one_copy",
    official=False,
    note=Text(
        en="Undated copy of autumn 2026.",
        fr="Copie non datée de l’automne 2026.",
    ),
)

CELPASS_LISTING: Final = Source(
    id="celpass_listing",
    name=Text(
        en="Directory of connectors that lists the CELPass calculator",
        fr="Répertoire de connecteurs où figure le calculateur CELPass",
    ),
    publisher=Text(en="Glama (third party)", fr="Glama (tiers)"),
    url="https://glama.ai/mcp/connectors",
    url_fr=None,
    read=None,
    confidence="one_copy",
    official=False,
    note=Text(
        en="Undated copy of autumn 2026.",
        fr="Copie non datée de l’automne 2026.",
    ),
)

RUN_CANADA: Final = Source(
    id="run_canada",
    name=Text(
        en="RUN, page on Canada (in Chinese)",
        fr="RUN, page sur le Canada (en chinois)",
    ),
    publisher=Text(en="BryceYuuu (third party)", fr="BryceYuuu (tiers)"),
    url="https://raw.githubusercontent.com/BryceYuuu/RUN/master/docs/global/canada.md",
    url_fr=None,
    read=None,
    confidence="one_copy",
    official=False,
    note=Text(
        en="Copy of October 2026; the day is not known.",
        fr="Copie d’octobre 2026\u202f; le jour n’est pas connu.",
    ),
)

ALL: Final[tuple[Source, ...]] = tuple(
    value for value in list(globals().values()) if isinstance(value, Source)
)
