"""What the views of foresight say, in whole sentences of both languages.

No number is typed here: slots are filled from the findings and from the values of the law.
Where a sentence has two forms by a number, its key ends in `.one` or `.many`.
"""

from __future__ import annotations

from typing import Final

from calculator.model import Text

CAUSES: Final[dict[str, Text]] = {
    "birthday.applicant": Text(en="You turn {age}.", fr="Vous atteignez l’âge de {age} ans."),
    "language.expires.applicant": Text(
        en="Your test result in {language} no longer counts: it is {validity} old.",
        fr="Votre résultat de test en {language} ne compte plus\u202f: il a {validity}.",
    ),
    "language.expires.partner": Text(
        en="Your partner’s test result in {language} no longer counts: it is {validity} old.",
        fr="Le résultat de test de votre partenaire en {language} ne compte plus\u202f: il a "
        "{validity}.",
    ),
    "assessment.expires.applicant": Text(
        en="Your educational credential assessment no longer counts: it is {assessment} old.",
        fr="Votre évaluation des diplômes d’études ne compte plus\u202f: elle a {assessment}.",
    ),
    "assessment.expires.partner": Text(
        en="Your partner’s educational credential assessment no longer counts: it is "
        "{assessment} old.",
        fr="L’évaluation des diplômes d’études de votre partenaire ne compte plus\u202f: elle a "
        "{assessment}.",
    ),
    "work.year.reached.applicant.one": Text(
        en="You reach a full year of work in Canada.",
        fr="Vous atteignez une année complète de travail au Canada.",
    ),
    "work.year.reached.applicant.many": Text(
        en="You reach {years} full years of work in Canada.",
        fr="Vous atteignez {years} années complètes de travail au Canada.",
    ),
    "work.year.reached.partner.one": Text(
        en="Your partner reaches a full year of work in Canada.",
        fr="Votre partenaire atteint une année complète de travail au Canada.",
    ),
    "work.year.reached.partner.many": Text(
        en="Your partner reaches {years} full years of work in Canada.",
        fr="Votre partenaire atteint {years} années complètes de travail au Canada.",
    ),
    "work.year.lost.applicant": Text(
        en="Old work in Canada leaves the {years_back} that earn points. Full years that remain: "
        "{years}.",
        fr="Du travail ancien au Canada sort des {years_back} qui donnent des points. Années "
        "complètes qui restent\u202f: {years}.",
    ),
    "work.year.lost.partner": Text(
        en="Old work of your partner in Canada leaves the {years_back} that earn points. Full "
        "years that remain: {years}.",
        fr="Du travail ancien de votre partenaire au Canada sort des {years_back} qui donnent des "
        "points. Années complètes qui restent\u202f: {years}.",
    ),
    "class.year.reached.applicant": Text(
        en="Your work in Canada within {window} reaches the {hours} that the class asks for.",
        fr="Votre travail au Canada sur {window} atteint les {hours} que demande la catégorie.",
    ),
    "class.year.lost.applicant": Text(
        en="Your work in Canada within {window} no longer reaches the {hours} that the class asks "
        "for: old work leaves the period.",
        fr="Votre travail au Canada sur {window} n’atteint plus les {hours} que demande la "
        "catégorie\u202f: du travail ancien sort de la période.",
    ),
    "class.occupation.applicant": Text(
        en="The occupation with most of your work within {window} may be another one from now on; "
        "the language level that the class asks for follows it.",
        fr="La profession que vous avez le plus exercée sur {window} peut changer à partir de ce "
        "jour\u202f; le niveau de langue que demande la catégorie en dépend.",
    ),
    "foreign.year.reached.applicant.one": Text(
        en="You reach a full year of work abroad in one occupation.",
        fr="Vous atteignez une année complète de travail à l’étranger dans une même profession.",
    ),
    "foreign.year.reached.applicant.many": Text(
        en="You reach {years} full years of work abroad in one occupation.",
        fr="Vous atteignez {years} années complètes de travail à l’étranger dans une même "
        "profession.",
    ),
    "foreign.year.lost.applicant": Text(
        en="Old work abroad leaves the {years_back} that earn points. Full years that remain: "
        "{years}.",
        fr="Du travail ancien à l’étranger sort des {years_back} qui donnent des points. Années "
        "complètes qui restent\u202f: {years}.",
    ),
    "law": Text(
        en="A change of the rules takes effect.", fr="Une modification des règles prend effet."
    ),
    "answer": Text(
        en="From this day an answer that lies ahead can be used: {question}.",
        fr="À partir de ce jour, une réponse datée d’avance peut servir\u202f: {question}.",
    ),
    "permit.ends.applicant": Text(
        en="Last day of your work permit. Work after it counts only if it is authorized.",
        fr="Dernier jour de votre permis de travail. Le travail fait ensuite ne compte que s’il "
        "est autorisé.",
    ),
    "permit.ends.partner": Text(
        en="Last day of your partner’s work permit. Work after it counts only if it is authorized.",
        fr="Dernier jour du permis de travail de votre partenaire. Le travail fait ensuite ne "
        "compte que s’il est autorisé.",
    ),
}
"""What happens on a day, by the id of the cause and the person."""

UNDATED: Final[dict[str, Text]] = {
    "age": Text(
        en="Your birthdays: an age alone does not tell them. Give your date of birth.",
        fr="Vos anniversaires\u202f: un âge seul n’en donne pas la date. Donnez votre date de "
        "naissance.",
    ),
    "invited": Text(
        en="Your birthdays: with the day of an invitation your age stays that of this day. Leave "
        "it empty to see them.",
        fr="Vos anniversaires\u202f: avec le jour d’une invitation, votre âge reste celui de ce "
        "jour. Laissez cette question vide pour les voir.",
    ),
    "age_invited": Text(
        en="Everything after this day: your age on the day of the invitation is not known without "
        "your date of birth.",
        fr="Tout ce qui suit ce jour\u202f: sans votre date de naissance, votre âge le jour de "
        "l’invitation n’est pas connu.",
    ),
    "canadian_years.applicant": Text(
        en="Your next full year of work in Canada, and old work that no longer counts: a number of "
        "years does not tell the days. List your jobs.",
        fr="Votre prochaine année complète de travail au Canada, et le travail ancien qui ne "
        "compte plus\u202f: un nombre d’années n’en donne pas les dates. Inscrivez vos emplois.",
    ),
    "canadian_years.partner": Text(
        en="Your partner’s next full year of work in Canada, and old work that no longer counts: "
        "a number of years does not tell the days.",
        fr="La prochaine année complète de travail de votre partenaire au Canada, et le travail "
        "ancien qui ne compte plus\u202f: un nombre d’années n’en donne pas les dates.",
    ),
    "foreign_years": Text(
        en="The day on which your work abroad becomes too old to earn points: a number of years "
        "does not tell it. List those jobs.",
        fr="Le jour où votre travail à l’étranger devient trop ancien pour donner des "
        "points\u202f: un nombre d’années ne l’indique pas. Inscrivez ces emplois.",
    ),
    "taken.applicant": Text(
        en="The day on which your test result in {language} expires: give the date of the test.",
        fr="Le jour où votre résultat de test en {language} expire\u202f: donnez la date du test.",
    ),
    "taken.partner": Text(
        en="The day on which your partner’s test result in {language} expires: give the date of "
        "the test.",
        fr="Le jour où le résultat de test de votre partenaire en {language} expire\u202f: donnez "
        "la date du test.",
    ),
}
"""What could not be dated, and what would date it."""

CHANGES: Final[dict[str, Text]] = {
    "language.ability": Text(
        en="{ability} in {language} at {scale} {level}",
        fr="{ability} en {language}, {scale} {level}",
    ),
    "language.all": Text(
        en="All four abilities in {language} at {scale} {level} or more",
        fr="Les quatre habiletés en {language}, {scale} {level} ou plus",
    ),
    "language.new": Text(
        en="A test in {language} with {scale} {level} in all four abilities",
        fr="Un test de langue ({language}) avec {scale} {level} pour les quatre habiletés",
    ),
    "language.retake": Text(
        en="A new test in {language} with the same levels: your result has expired",
        fr="Un nouveau test de langue ({language}) aux mêmes niveaux\u202f: votre résultat a "
        "expiré",
    ),
    "first_language.switch": Text(
        en="Naming {language} as your first official language",
        fr="Première langue officielle désignée\u202f: {language}",
    ),
    "work.year.one": Text(
        en="Working on in Canada until {day}: a full year",
        fr="Continuer à travailler au Canada jusqu’au {day}\u202f: une année complète",
    ),
    "work.year.many": Text(
        en="Working on in Canada until {day}: {years} full years",
        fr="Continuer à travailler au Canada jusqu’au {day}\u202f: {years} années complètes",
    ),
    "work.stated": Text(
        en="One more full year of work in Canada",
        fr="Une année complète de plus de travail au Canada",
    ),
    "education": Text(
        en="A higher level of education: {level}",
        fr="Un niveau d’études plus élevé\u202f: «\u202f{level}\u202f»",
    ),
    "assessment": Text(
        en="An assessment of your foreign credential ({level})",
        fr="Une évaluation de votre diplôme étranger («\u202f{level}\u202f»)",
    ),
    "study.short": Text(
        en="A program of one or two years in Canada",
        fr="Un programme d’un ou deux ans au Canada",
    ),
    "study.short.level": Text(
        en="A program of one or two years in Canada, which makes: {level}",
        fr="Un programme d’un ou deux ans au Canada, ce qui donne\u202f: «\u202f{level}\u202f»",
    ),
    "study.long": Text(
        en="A program of three years or more in Canada, or a master’s, professional or doctoral "
        "degree",
        fr="Un programme de trois ans ou plus au Canada, ou une maîtrise, un diplôme professionnel "
        "ou un doctorat",
    ),
    "study.long.level": Text(
        en="A program of three years or more in Canada, which makes: {level}",
        fr="Un programme de trois ans ou plus au Canada, ce qui donne\u202f: «\u202f{level}\u202f»",
    ),
    "trade_certificate": Text(
        en="A Canadian certificate of qualification in a trade",
        fr="Un certificat de compétence canadien dans un métier spécialisé",
    ),
    "nomination": Text(
        en="A nomination by a province or territory through Express Entry",
        fr="Une désignation par une province ou un territoire par Entrée express",
    ),
    "partner.language.new": Text(
        en="A language test of your partner with {scale} {level} in all four abilities",
        fr="Un test de langue de votre partenaire avec {scale} {level} pour les quatre habiletés",
    ),
    "partner.language.all": Text(
        en="All four abilities of your partner in {language} at {scale} {level} or more",
        fr="Les quatre habiletés de votre partenaire en {language}, {scale} {level} ou plus",
    ),
    "partner.language.retake": Text(
        en="A new test of your partner in {language} with the same levels: the result has expired",
        fr="Un nouveau test de langue ({language}) de votre partenaire aux mêmes niveaux\u202f: le "
        "résultat a expiré",
    ),
    "partner.education": Text(
        en="A higher level of education of your partner: {level}",
        fr="Un niveau d’études plus élevé de votre partenaire\u202f: «\u202f{level}\u202f»",
    ),
    "partner.assessment": Text(
        en="An assessment of your partner’s foreign credential ({level})",
        fr="Une évaluation du diplôme étranger de votre partenaire («\u202f{level}\u202f»)",
    ),
}
"""What somebody could do, by the kind of change."""

NOTES: Final[dict[str, Text]] = {
    "language": Text(en="It takes a whole new test.", fr="Il faut repasser un test au complet."),
    "work.year": Text(
        en="Counted on that day, with all that will have changed by then: your age, and results "
        "that expire.",
        fr="Compté ce jour-là, avec tout ce qui aura changé d’ici là\u202f: votre âge et les "
        "résultats qui auront expiré.",
    ),
    "work.stated": Text(
        en="Counted as if you had it today, without the birthdays until then.",
        fr="Compté comme si vous l’aviez aujourd’hui, sans les anniversaires d’ici là.",
    ),
    "education": Text(
        en="Earned in Canada, or abroad with an assessment. Study in Canada has points of its own, "
        "listed apart.",
        fr="Obtenu au Canada, ou à l’étranger avec une évaluation. Les études au Canada donnent "
        "leurs propres points, indiqués à part.",
    ),
    "needs_permit": Text(
        en="This counts work after the end of the work permit: only if that work is authorized.",
        fr="Ce calcul compte du travail fait après la fin du permis de travail\u202f: il ne vaut "
        "que si ce travail est autorisé.",
    ),
    "possible": Text(
        en="This counts work of which something is still open.",
        fr="Ce calcul compte du travail dont un élément reste ouvert.",
    ),
    "cap": Text(
        en="The limit of {limit} for “{line}” is reached. Points lost to it: {lost}.",
        fr="Le maximum de {limit} pour «\u202f{line}\u202f» est atteint. Points perdus\u202f: "
        "{lost}.",
    ),
    "left_out": Text(
        en="A part of the score of that day cannot be known: {names}.",
        fr="Une partie du pointage de ce jour ne peut pas être connue\u202f: {names}.",
    ),
    "no_line": Text(
        en="By itself it changes no line of the score.",
        fr="À lui seul, ce changement ne modifie aucune ligne du pointage.",
    ),
    "lowers": Text(
        en="Effect on the score: {difference}.",
        fr="Effet sur le pointage\u202f: {difference}.",
    ),
    "costs_verdict": Text(
        en="On that day you would no longer meet the conditions of the class for certain.",
        fr="Ce jour-là, il ne serait plus certain que vous remplissiez les conditions de la "
        "catégorie.",
    ),
    "certificate": Text(
        en="A certificate counts only with {scale} {level} or more in all four abilities of the "
        "first official language.",
        fr="Un certificat ne compte qu’avec {scale} {level} ou plus pour les quatre habiletés de "
        "la première langue officielle.",
    ),
}
"""What stands beside a change or an event."""

VERDICT_NOW: Final[dict[str, Text]] = {
    "met": Text(
        en="From this day you meet the conditions of the class, by your answers.",
        fr="À partir de ce jour, vous remplissez les conditions de la catégorie, d’après vos "
        "réponses.",
    ),
    "not_met": Text(
        en="From this day you do not meet the conditions of the class.",
        fr="À partir de ce jour, vous ne remplissez pas les conditions de la catégorie.",
    ),
    "unknown": Text(
        en="From this day it is not known whether you meet the conditions of the class.",
        fr="À partir de ce jour, on ne sait pas si vous remplissez les conditions de la catégorie.",
    ),
}

COUPLES: Final[dict[str, Text]] = {
    "applicant.together": Text(
        en="You apply, your partner comes along",
        fr="Vous présentez la demande, votre partenaire vous accompagne",
    ),
    "applicant.alone": Text(
        en="You apply, your partner does not come along",
        fr="Vous présentez la demande, votre partenaire ne vous accompagne pas",
    ),
    "partner.together": Text(
        en="Your partner applies, you come along",
        fr="Votre partenaire présente la demande, vous l’accompagnez",
    ),
    "partner.alone": Text(
        en="Your partner applies, you do not come along",
        fr="Votre partenaire présente la demande, vous ne l’accompagnez pas",
    ),
    "no_partner": Text(
        en="You have no partner, so there is nothing to compare.",
        fr="Vous n’avez pas de partenaire\u202f; il n’y a rien à comparer.",
    ),
    "partner_unanswered": Text(
        en="Say first whether you have a spouse or common-law partner.",
        fr="Dites d’abord si vous avez un époux ou une épouse, un conjoint ou une conjointe de "
        "fait.",
    ),
    "citizen_or_resident": Text(
        en="Your partner is a citizen or permanent resident: only you apply, and you are scored "
        "as if you had no partner.",
        fr="Votre partenaire a la citoyenneté ou la résidence permanente\u202f: seule votre "
        "demande est possible, et votre pointage est calculé comme si vous n’aviez pas de "
        "partenaire.",
    ),
    "present": Text(en="as you told it", fr="selon vos réponses"),
    "provincial_nomination": Text(
        en="Your nomination is yours: it does not count when your partner applies.",
        fr="La désignation vous appartient\u202f: elle ne compte pas si votre partenaire présente "
        "la demande.",
    ),
    "job_offer": Text(
        en="Your job offer is yours: it does not count when your partner applies.",
        fr="L’offre d’emploi vous appartient\u202f: elle ne compte pas si votre partenaire "
        "présente la demande.",
    ),
    "invited": Text(
        en="Your invitation is yours: your partner would need a profile and an invitation too.",
        fr="L’invitation vous appartient\u202f: votre partenaire aurait aussi besoin d’un profil "
        "et d’une invitation.",
    ),
    "sibling_open": Text(
        en="The points for a brother or sister count here only if it is the applicant’s own: that "
        "of a partner who does not come along does not count.",
        fr="Les points pour un frère ou une sœur ne comptent ici que si c’est celui ou celle de "
        "la personne qui présente la demande\u202f; un partenaire qui n’accompagne pas cette "
        "personne n’en apporte pas.",
    ),
    "missing": Text(
        en="Not yet answered about your partner:",
        fr="Questions encore sans réponse au sujet de votre partenaire\u202f:",
    ),
    "alone_title": Text(
        en="What it means not to come along", fr="Ce que signifie «\u202fne pas accompagner\u202f»"
    ),
    "alone_named": Text(
        en="Every family member must be named in the application, and be examined and admissible, "
        "whether they come along or not.",
        fr="Chaque membre de la famille doit être nommé dans la demande, être examiné et ne pas "
        "être interdit de territoire, qu’il accompagne ou non le demandeur principal.",
    ),
    "alone_later": Text(
        en="Whoever does not come along does not become a permanent resident with this "
        "application. A family member who was not examined cannot be sponsored later, with few "
        "exceptions.",
        fr="Un membre de la famille qui n’accompagne pas la personne qui présente la demande ne "
        "devient pas résident permanent par cette demande. Un membre de la famille qui n’a pas été "
        "examiné ne peut pas être parrainé plus tard, sauf de rares exceptions.",
    ),
    "alone_true": Text(
        en="It must be true: whether a partner comes along is a fact that the department can "
        "check.",
        fr="La réponse doit être vraie\u202f: le ministère peut vérifier si votre partenaire vous "
        "accompagne ou non.",
    ),
    "alone_more": Text(en="Family in the application", fr="La famille dans la demande"),
    "sources": Text(en="Sources:", fr="Sources\u202f:"),
}

PAGE: Final[dict[str, Text]] = {
    "timeline_title": Text(en="If nothing is done", fr="Si rien n’est fait"),
    "timeline_intro": Text(
        en="Your score and the verdict from {first} to {last}, if your present work goes on as it "
        "is and nothing else is done.",
        fr="Votre pointage et le verdict du {first} au {last}, si votre travail actuel se poursuit "
        "tel quel et que rien d’autre n’est fait.",
    ),
    "timeline_none": Text(
        en="Nothing that can be dated changes in this time.",
        fr="Rien de ce que nous pouvons dater ne change pendant cette période.",
    ),
    "timeline_picture": Text(en="Your score over time", fr="Votre pointage dans le temps"),
    "on_day": Text(en="On {day}:", fr="Le {day}\u202f:"),
    "step": Text(
        en="From {first} to {last}: {score}. {verdict}.",
        fr="Du {first} au {last}\u202f: {score}. {verdict}.",
    ),
    "steps_caption": Text(
        en="Score and verdict, period by period", fr="Pointage et verdict, période par période"
    ),
    "events_title": Text(en="Day by day", fr="Jour par jour"),
    "from": Text(en="From", fr="Du"),
    "to": Text(en="To", fr="Au"),
    "score": Text(en="Score", fr="Pointage"),
    "verdict": Text(en="Verdict", fr="Verdict"),
    "points.one": Text(en="{difference} point", fr="{difference} point"),
    "points.many": Text(en="{difference} points", fr="{difference} points"),
    "points_unknown": Text(en="Change of points not known", fr="Changement de points inconnu"),
    "no_points": Text(en="No change of points", fr="Aucun changement de points"),
    "span": Text(en="{low} to {high}", fr="{low} à {high}"),
    "new_total": Text(en="Score: {total}.", fr="Pointage\u202f: {total}."),
    "line": Text(en="{line} {difference}", fr="{line} {difference}"),
    "comma": Text(en=", ", fr=", "),
    "line_open": Text(en="{line}: not known", fr="{line}\u202f: inconnu"),
    "unknown_from": Text(
        en="From {day} a part of the score cannot be known: {names}. The line shows the last "
        "verified grid; the true score may be higher or lower.",
        fr="À partir du {day}, une partie du pointage ne peut pas être connue\u202f: {names}. La "
        "ligne suit la dernière grille vérifiée\u202f; le vrai pointage peut être plus élevé ou "
        "plus bas.",
    ),
    "legend_unknown": Text(en="Not wholly known", fr="Pas entièrement connu"),
    "legend_open": Text(
        en="between lowest and highest: answers are missing",
        fr="entre le plus bas et le plus élevé\u202f: il manque des réponses",
    ),
    "undated_title": Text(en="What could not be dated", fr="Ce qui n’a pas pu être daté"),
    "permit_past": Text(
        en="A work permit ended on {day}. Work after that day counts only if it is authorized.",
        fr="Un permis de travail a pris fin le {day}. Le travail fait ensuite ne compte que s’il "
        "est autorisé.",
    ),
    "status": Text(en="Keep your status", fr="Gardez votre statut"),
    "problems": Text(
        en="An answer could not be used, and is left aside here too.",
        fr="Une réponse n’a pas pu être utilisée\u202f; elle est laissée de côté ici aussi.",
    ),
    "improvements_title": Text(
        en="What would raise your score", fr="Ce qui augmenterait votre pointage"
    ),
    "improvements_intro": Text(
        en="Each change by itself, and all of it worked out anew. The gain is exact for {day}.",
        fr="Chaque changement est pris seul, et tout est recalculé. Le gain est exact pour le "
        "{day}.",
    ),
    "improvements_grid": Text(
        en="Each change by itself, and all of it worked out anew for {day}.",
        fr="Chaque changement est pris seul, et tout est recalculé pour le {day}.",
    ),
    "improvements_open": Text(
        en="Answers are missing, so most gains are open: shown is what the lowest and the highest "
        "possible score would gain.",
        fr="Comme il manque des réponses, la plupart des gains ne sont pas encore certains\u202f: "
        "le tableau montre ce que gagneraient le pointage le plus bas et le pointage le plus élevé "
        "possibles.",
    ),
    "improvements_none": Text(
        en="No single change that we know of would raise your score.",
        fr="Aucun changement que nous connaissons n’augmenterait à lui seul votre pointage.",
    ),
    "by_grid": Text(
        en="The grid of {grid} is used; a part of the score of that day cannot be known: {names}.",
        fr="La grille du {grid} est utilisée\u202f; une partie du pointage de ce jour ne peut pas "
        "être connue\u202f: {names}.",
    ),
    "improvements_caption": Text(
        en="Single changes, by what they would gain", fr="Changements, selon ce qu’ils donneraient"
    ),
    "pairs_title": Text(
        en="Two changes together: the best {n}",
        fr="Deux changements ensemble\u202f: les {n} meilleurs",
    ),
    "pairs_caption": Text(
        en="The best pairs of changes", fr="Les meilleures combinaisons de deux changements"
    ),
    "without_title": Text(
        en="What would not raise your score by itself",
        fr="Ce qui n’augmenterait pas à lui seul votre pointage",
    ),
    "change": Text(en="Change", fr="Changement"),
    "gain": Text(en="Gain", fr="Gain"),
    "where": Text(en="Where it counts", fr="Où cela compte"),
    "takes": Text(en="What it takes", fr="Ce qu’il faut"),
    "try": Text(en="Try it", fr="Essayer"),
    "try_named": Text(en="Try it: {change}", fr="Essayer\u202f: {change}"),
    "pair": Text(en="(1) {one}; (2) {other}", fr="(1) {one}\u202f; (2) {other}"),
    "couples_title": Text(
        en="Which of you applies?", fr="Qui de vous deux présente la demande\u202f?"
    ),
    "couples_caption": Text(
        en="Score and verdict, by who applies and who comes along",
        fr="Pointage et verdict, selon la personne qui présente la demande et celle qui "
        "l’accompagne",
    ),
    "way": Text(en="Way", fr="Possibilité"),
    "difference": Text(en="Difference", fr="Différence"),
    "not_settled": Text(en="open", fr="ouvert"),
    "compare_caption": Text(en="Kept results side by side", fr="Résultats gardés, côte à côte"),
    "compare_day": Text(en="On the day", fr="Le jour"),
    "compare_difference": Text(en="Against “{name}”", fr="Par rapport à «\u202f{name}\u202f»"),
    "compare_same": Text(
        en="No line of the score differs.", fr="Aucune ligne du pointage n’est différente."
    ),
    "compare_step": Text(
        en="From {first}: {score}. {verdict}.", fr="Dès le {first}\u202f: {score}. {verdict}."
    ),
    "not_whole": Text(en="{score} (not wholly known)", fr="{score} (pas entièrement connu)"),
    "no_promise": Text(
        en="None of this promises an invitation.",
        fr="Rien de tout cela ne promet une invitation.",
    ),
}
"""The words around the three views."""
