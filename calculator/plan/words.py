"""The words of the plan: whole sentences with slots, in both languages."""

from __future__ import annotations

from typing import Final

from calculator import formats, inputs, phrases
from calculator.model import Lang, Text
from calculator.plan import questions as ask

DEADLINES: Final = {
    "profile": Text(en="Your profile leaves the pool", fr="Votre profil sort du bassin"),
    "profile_invited": Text(
        en="Your profile leaves the pool, if you decline the invitation",
        fr="Votre profil sort du bassin, si vous refusez l’invitation",
    ),
    "invitation": Text(
        en="Last day to apply after the invitation",
        fr="Dernier jour pour présenter la demande après l’invitation",
    ),
    "biometrics": Text(
        en="Last day to give your biometrics",
        fr="Dernier jour pour fournir vos données biométriques",
    ),
    "permit": Text(en="Last day of your work permit", fr="Dernier jour de votre permis de travail"),
    "language.me": Text(
        en="Last day of your test result ({test})",
        fr="Dernier jour de votre résultat de test ({test})",
    ),
    "language.partner": Text(
        en="Last day of your partner’s test result ({test})",
        fr="Dernier jour du résultat de test de votre partenaire ({test})",
    ),
    "assessment.me": Text(
        en="Last day of your education assessment",
        fr="Dernier jour de votre évaluation des diplômes d’études",
    ),
    "assessment.partner": Text(
        en="Last day of your partner’s education assessment",
        fr="Dernier jour de l’évaluation des diplômes d’études de votre partenaire",
    ),
    "medical": Text(en="Last day of your medical exam", fr="Dernier jour de votre examen médical"),
    "police_until.me": Text(
        en="Last day on which your police certificate is recent enough ({country})",
        fr="Dernier jour où votre certificat de police est assez récent ({country})",
    ),
    "police_until.partner": Text(
        en="Last day on which your partner’s police certificate is recent enough ({country})",
        fr="Dernier jour où le certificat de police de votre partenaire est assez récent "
        "({country})",
    ),
    "police_until.child": Text(
        en="Last day on which your child’s police certificate is recent enough ({country})",
        fr="Dernier jour où le certificat de police de votre enfant est assez récent ({country})",
    ),
    "police_from.me": Text(
        en="First day on which your police certificate may be issued ({country})",
        fr="Premier jour où votre certificat de police peut être délivré ({country})",
    ),
    "police_from.partner": Text(
        en="First day on which your partner’s police certificate may be issued ({country})",
        fr="Premier jour où le certificat de police de votre partenaire peut être délivré "
        "({country})",
    ),
    "police_from.child": Text(
        en="First day on which your child’s police certificate may be issued ({country})",
        fr="Premier jour où le certificat de police de votre enfant peut être délivré ({country})",
    ),
    "child": Text(
        en="Last day on which child {number} is young enough",
        fr="Dernier jour où l’enfant {number} est assez jeune pour être à charge",
    ),
}
"""What a day is, by the name of the deadline."""

WHY: Final = {
    "profile": Text(
        en="If no invitation comes before, you need a new profile. As far as we know, nothing of "
        "the old one is kept, and your place among equal scores starts anew.",
        fr="Si aucune invitation n’arrive avant, il vous faut un nouveau profil. À notre "
        "connaissance, rien de l’ancien n’est conservé, et votre rang parmi les pointages égaux "
        "repart de zéro.",
    ),
    "profile_invited": Text(
        en="Declining in time returns the profile to the pool, and there only until this day.",
        fr="Refuser à temps remet le profil dans le bassin, mais seulement jusqu’à ce jour.",
    ),
    "invitation": Text(
        en="You have {days} from the invitation. We count calendar days, and not the day of the "
        "invitation itself. The date and hour in your account decide: do not wait for the last "
        "day.",
        fr="Vous avez {days} à partir de l’invitation. Nous comptons des jours civils, sans celui "
        "de l’invitation. La date et l’heure indiquées dans votre compte font foi\u202f: "
        "n’attendez pas le dernier jour.",
    ),
    "biometrics": Text(
        en="You have {days} from the letter. The date in the letter decides.",
        fr="Vous avez {days} à partir de la lettre. La date indiquée dans la lettre fait foi.",
    ),
    "permit": Text(
        en="Work after this day is allowed, and counts, only if you are authorized in another way.",
        fr="Après ce jour, le travail n’est permis et ne compte que si vous êtes autorisé "
        "autrement.",
    ),
    "language": Text(
        en="A result serves while it is under {years} old, counted from the day of the test.",
        fr="Un résultat est valide tant qu’il a moins de {years}, à compter du jour du test.",
    ),
    "assessment": Text(
        en="An assessment counts for points while it is under {years} old.",
        fr="Une évaluation compte pour les points tant qu’elle a moins de {years}.",
    ),
    "medical": Text(
        en="An exam serves for {months}. As far as we know, a new one can be asked for if the "
        "decision comes later.",
        fr="Un examen est valide pendant {months}. À notre connaissance, un nouveau peut être "
        "demandé si la décision vient plus tard.",
    ),
    "police_until": Text(
        en="In the country where one lives, it is issued no more than {months} before the "
        "application.",
        fr="Dans le pays où l’on vit, il est délivré au plus {months} avant la demande.",
    ),
    "police_from": Text(
        en="In the country where one lives, it is issued no more than {months} before the "
        "application; an earlier one is too old on the day of your application, or on the last "
        "day to apply.",
        fr="Dans le pays où l’on vit, il est délivré au plus {months} avant la demande\u202f; plus "
        "ancien, il est périmé le jour de votre demande, ou le dernier jour pour la présenter.",
    ),
    "child": Text(
        en="A child must be under {age} on the day of the application, and the age is fixed on "
        "that day.",
        fr="Un enfant doit avoir moins de {age}\u00a0ans le jour de la demande, et son âge est "
        "fixé ce jour-là.",
    ),
}
"""Why a day matters, by the name of the deadline or of its kind."""

KINDS: Final = {
    "by": Text(en="By {day}", fr="Au plus tard le {day}"),
    "until": Text(en="Until {day}", fr="Jusqu’au {day}"),
    "from": Text(en="From {day}", fr="À partir du {day}"),
}

MOMENTS: Final = {
    "profile.yes": Text(
        en="Of use on the day of the profile ({day}).",
        fr="Valide le jour du profil ({day}).",
    ),
    "profile.no": Text(
        en="Too old on the day of the profile ({day}).",
        fr="N’est plus valide le jour du profil ({day}).",
    ),
    "invitation.yes": Text(
        en="Of use on the day of the invitation ({day}).",
        fr="Valide le jour de l’invitation ({day}).",
    ),
    "invitation.no": Text(
        en="Too old on the day of the invitation ({day}).",
        fr="N’est plus valide le jour de l’invitation ({day}).",
    ),
    "application.yes": Text(
        en="Of use on the day of your application ({day}).",
        fr="Valide le jour de votre demande ({day}).",
    ),
    "application.no": Text(
        en="Too old on the day of your application ({day}).",
        fr="N’est plus valide le jour de votre demande ({day}).",
    ),
    "last.yes": Text(
        en="Still of use on the last day to apply ({day}).",
        fr="Encore valide le dernier jour pour présenter la demande ({day}).",
    ),
    "last.no": Text(
        en="Too old on the last day to apply ({day}): apply before it is, or renew it.",
        fr="N’est plus valide le dernier jour pour présenter la demande ({day})\u202f: "
        "présentez-la plus tôt, ou faites refaire ce document.",
    ),
}
"""Whether a test, an assessment, an exam or a certificate serves on a day."""

UNDATED: Final = {
    "invitation": Text(
        en="The last day to apply, once you are invited",
        fr="Le dernier jour pour présenter la demande, une fois l’invitation reçue",
    ),
    "biometrics": Text(
        en="The last day for biometrics, once the letter is there",
        fr="Le dernier jour pour la biométrie, une fois la lettre reçue",
    ),
    "language.me": Text(
        en="The last day of your test result ({test})",
        fr="Le dernier jour de votre résultat de test ({test})",
    ),
    "language.partner": Text(
        en="The last day of your partner’s test result ({test})",
        fr="Le dernier jour du résultat de test de votre partenaire ({test})",
    ),
    "assessment.me": Text(
        en="The last day of your education assessment",
        fr="Le dernier jour de votre évaluation des diplômes d’études",
    ),
    "medical": Text(
        en="The last day of your medical exam", fr="Le dernier jour de votre examen médical"
    ),
    "police.me": Text(
        en="The days for your police certificate ({country}): the last day of the stay is missing",
        fr="Les dates de votre certificat de police ({country})\u202f: il manque le dernier jour "
        "du séjour",
    ),
    "police.partner": Text(
        en="The days for your partner’s police certificate ({country}): the last day of the stay "
        "is missing",
        fr="Les dates du certificat de police de votre partenaire ({country})\u202f: il manque le "
        "dernier jour du séjour",
    ),
    "police.child": Text(
        en="The days for your child’s police certificate ({country}): the last day of the stay is "
        "missing",
        fr="Les dates du certificat de police de votre enfant ({country})\u202f: il manque le "
        "dernier jour du séjour",
    ),
    "child": Text(
        en="The last day on which child {number} is young enough",
        fr="Le dernier jour où l’enfant {number} est assez jeune pour être à charge",
    ),
}
"""A day that cannot be told yet."""

PAPERS: Final = {
    "medical_exam": Text(
        en="Do it first: the exam comes before the application, and its proof goes with it. Only a "
        "panel physician may do it, and it serves for {months}. Family members are examined also "
        "when they do not come.",
        fr="À faire d’abord\u202f: l’examen précède la demande, et sa preuve y est jointe. Seul "
        "un médecin désigné peut le faire, et l’examen est valide pendant {months}. Les membres "
        "de la famille sont examinés même s’ils ne vous accompagnent pas.",
    ),
    "medical_exam_later": Text(
        en="On that day the exam was done after the application, on IRCC’s instructions.",
        fr="Ce jour-là, l’examen se faisait après la demande, sur instructions d’IRCC.",
    ),
    "police_certificates": Text(
        en="Ask early, some countries take months. One for each country other than Canada where "
        "somebody spent {months} or more in a row in the last {years}, since turning {age}.",
        fr="À demander tôt\u202f: certains pays mettent des mois à répondre. Un pour chaque autre "
        "pays que le Canada où une personne a passé {months} ou plus d’affilée dans les {years} "
        "qui précèdent, depuis ses {age}\u00a0ans.",
    ),
    "language_results": Text(
        en="They prove the levels that the class asks for, and those that earn points.",
        fr="Ils prouvent les niveaux que demande la catégorie, et ceux qui donnent des points.",
    ),
    "proof_of_work": Text(
        en="It proves that the work was skilled, and how much of it there was. On letterhead, with "
        "duties, dates, hours a week, salary and benefits.",
        fr="Elle prouve que le travail était qualifié, et combien de temps il a duré. Sur papier "
        "à en-tête, avec les fonctions, les dates, les heures par semaine, le salaire et les "
        "avantages.",
    ),
    "education": Text(
        en="Only because points are claimed: the class itself asks for no diploma.",
        fr="Seulement parce que des points sont demandés\u202f: la catégorie elle-même n’exige "
        "aucun diplôme.",
    ),
    "passport": Text(
        en="It says who you are. One for each who applies.",
        fr="Il dit qui vous êtes. Un par personne visée par la demande.",
    ),
    "photo": Text(
        en="One for each who applies, in the format that the account asks for.",
        fr="Une par personne visée par la demande, au format que demande le compte.",
    ),
    "family": Text(
        en="They prove who belongs to your family, coming or not.",
        fr="Ces pièces prouvent qui fait partie de votre famille, y compris les personnes qui ne "
        "vous accompagnent pas.",
    ),
    "translations": Text(
        en="Documents are read in English or in French.",
        fr="Les documents sont lus en français ou en anglais.",
    ),
    "proof_of_funds": Text(
        en="Not asked for in this class.", fr="Non demandée dans cette catégorie."
    ),
}
"""Why a document is asked for."""

ITEMS: Final = {
    "me": Text(en="You", fr="Vous"),
    "partner": Text(en="Your partner", fr="Votre partenaire"),
    "child": Text(en="Child {number}", fr="Enfant {number}"),
    "police.me": Text(en="Yours: {country}", fr="Le vôtre\u202f: {country}"),
    "police.partner": Text(
        en="Your partner’s: {country}", fr="Celui de votre partenaire\u202f: {country}"
    ),
    "police.child": Text(en="Your child’s: {country}", fr="Celui de votre enfant\u202f: {country}"),
    "police_others": Text(
        en="Each other country that fits this", fr="Chaque autre pays qui répond à ces conditions"
    ),
    "test.me": Text(en="Your result: {test}", fr="Votre résultat\u202f: {test}"),
    "test.partner": Text(
        en="Your partner’s result, if you claim points for it: {test}",
        fr="Le résultat de votre partenaire, si vous demandez des points\u202f: {test}",
    ),
    "letter": Text(en="Letter for {job}", fr="Lettre pour {job}"),
    "letter_each": Text(
        en="Letter of each employer that you name in the profile",
        fr="Lettre de chaque employeur inscrit dans le profil",
    ),
    "assessment": Text(
        en="Assessment of your foreign diploma (ECA)",
        fr="Évaluation de votre diplôme étranger (EDE)",
    ),
    "assessment_partner": Text(
        en="Assessment of your partner’s foreign diploma (ECA)",
        fr="Évaluation du diplôme étranger de votre partenaire (EDE)",
    ),
    "diploma": Text(en="Your Canadian diploma", fr="Votre diplôme canadien"),
    "education_any": Text(
        en="Each diploma for which points are claimed, and its assessment if it is foreign",
        fr="Chaque diplôme pour lequel des points sont demandés, et son évaluation s’il est "
        "étranger",
    ),
    "union": Text(
        en="Marriage certificate, or declaration of common-law union",
        fr="Certificat de mariage, ou déclaration d’union de fait",
    ),
    "birth": Text(
        en="Birth certificate of child {number}", fr="Acte de naissance de l’enfant {number}"
    ),
    "family_any": Text(
        en="Papers of your partner and of each child, if you have any",
        fr="Pièces pour votre partenaire et chaque enfant, le cas échéant",
    ),
    "translation": Text(
        en="Translation of each document in another language",
        fr="Traduction de chaque document rédigé dans une autre langue",
    ),
}
"""One thing to get."""

NOTES: Final = {
    "exam_not_coming": Text(
        en="Not coming, and examined all the same: who was not examined cannot be sponsored later, "
        "with few exceptions.",
        fr="Ne vous accompagne pas, mais passe l’examen tout de même\u202f: un membre de la "
        "famille qui n’a pas été examiné ne pourra pas être parrainé plus tard, sauf de rares "
        "exceptions.",
    ),
    "too_old": Text(
        en="Too old to be dependent on {day}, unless a condition has kept the child dependent "
        "since before that age: not settled.",
        fr="Trop âgé pour être à charge le {day}, sauf si son état le rend dépendant depuis "
        "avant cet âge\u202f: non tranché.",
    ),
    "police_from_job": Text(
        en="From a job abroad that you entered. Needed if you lived there that long.",
        fr="D’après un emploi à l’étranger que vous avez inscrit. Nécessaire si vous y avez vécu "
        "aussi longtemps.",
    ),
    "police_open": Text(
        en="Not settled by what you entered. Check the dates against the rule above.",
        fr="Ce que vous avez inscrit ne tranche pas la question. Comparez les dates à la règle "
        "ci-dessus.",
    ),
    "police_present": Text(
        en="Issued no more than {months} before the application.",
        fr="Délivré au plus {months} avant la demande.",
    ),
    "police_left": Text(
        en="Issued after the last long stay there.",
        fr="Délivré après le dernier long séjour là-bas.",
    ),
    "police_again": Text(
        en="The one you have is more than {months} old on the day of the application: ask anew.",
        fr="Celui que vous avez aura plus de {months} le jour de la demande\u202f: demandez-en un "
        "nouveau.",
    ),
    "police_again_left": Text(
        en="The one you have was issued before the end of the stay: ask anew.",
        fr="Celui que vous avez a été délivré avant la fin du séjour\u202f: demandez-en un "
        "nouveau.",
    ),
    "letter_tax": Text(
        en="Tax slips and notices of assessment help too.",
        fr="Les feuillets et avis d’impôt aident aussi.",
    ),
    "no_assessment": Text(
        en="You have none yet, and without it the diploma earns no points.",
        fr="Vous n’en avez pas encore, et sans elle le diplôme ne donne pas de points.",
    ),
}

PAGE: Final = {
    "no_day": Text(
        en="Give the day for which you ask to see a plan.",
        fr="Choisissez un jour pour voir un plan.",
    ),
    "problems.one": Text(
        en="One answer could not be used; it is marked in the form.",
        fr="Une réponse n’a pas pu être utilisée\u202f; elle est signalée dans le formulaire.",
    ),
    "problems.many": Text(
        en="{n} answers could not be used; they are marked in the form.",
        fr="{n} réponses n’ont pas pu être utilisées\u202f; elles sont signalées dans le "
        "formulaire.",
    ),
    "no_promise": Text(
        en="This is information and not legal advice. It promises neither an invitation nor a "
        "decision, and the list in your own account decides.",
        fr="Il s’agit de renseignements, et non d’un avis juridique. Rien ici ne promet une "
        "invitation ni une décision, et c’est la liste de votre propre compte qui fait foi.",
    ),
    "compiled": Text(
        en="By the law as compiled on {day}.", fr="D’après les règles compilées le {day}."
    ),
    # Deadlines.
    "deadlines": Text(en="Deadlines", fr="Échéances"),
    "deadlines_lead": Text(
        en="As seen on {day}. What is counted from a day that you told stands on that day of the "
        "calendar, also where it is a weekend or a holiday.",
        fr="En date du {day}. Ce qui se compte à partir d’un jour que vous avez indiqué tombe ce "
        "jour-là, même la fin de semaine ou un jour férié.",
    ),
    "no_deadlines": Text(
        en="No day can be told yet.", fr="Aucune date ne peut encore être indiquée."
    ),
    "past": Text(en="past", fr="passé"),
    "undated": Text(en="Cannot be told yet:", fr="Ne peut pas encore être indiqué\u202f:"),
    "late": Text(
        en="The day on which you plan to apply is after the last day to apply.",
        fr="Le jour prévu pour votre demande est après le dernier jour pour la présenter.",
    ),
    "status": Text(en="While you wait: your status", fr="Pendant l’attente\u202f: votre statut"),
    # Fees.
    "fees": Text(en="Fees", fr="Frais"),
    "fees_planned": Text(
        en="In Canadian dollars, by the law of {day}, the day of your application.",
        fr="En dollars canadiens, selon le droit du {day}, jour de votre demande.",
    ),
    "fees_today": Text(
        en="In Canadian dollars, by the law of {day}. As far as we know, the day on which the "
        "application is received decides: give it if you know it.",
        fr="En dollars canadiens, selon le droit du {day}. À notre connaissance, c’est le jour de "
        "réception de la demande qui compte\u202f: indiquez-le si vous le connaissez.",
    ),
    "fees_caption": Text(en="Fees of your family on {day}", fr="Frais de votre famille le {day}"),
    "fee": Text(en="Fee", fr="Frais"),
    "people": Text(en="People", fr="Personnes"),
    "each": Text(en="Each", fr="Par personne"),
    "sum": Text(en="Sum", fr="Montant"),
    "total": Text(en="All together", fr="En tout"),
    "between": Text(en="{low} to {high}", fr="{low} à {high}"),
    "or_more": Text(en="{low} or more", fr="{low} ou plus"),
    "fees_open": Text(
        en="The sum depends on these answers:", fr="Le total dépend de ces réponses\u202f:"
    ),
    "fees_rise": Text(
        en="The fees are adjusted on {day}, before your last day to apply.",
        fr="Les frais sont indexés le {day}, avant votre dernier jour pour présenter la demande.",
    ),
    "fees_not_known": Text(
        en="The fees were due to be adjusted on {day}. The new amounts are not known to us: these "
        "are the last ones that we know.",
        fr="Une indexation des frais était prévue le {day}. Nous ne connaissons pas les nouveaux "
        "montants\u202f: voici les derniers que nous connaissons.",
    ),
    "fees_others": Text(
        en="Tests, assessments, exams, police certificates and translations are not in the sum: "
        "others set their prices.",
        fr="Les tests, évaluations, examens, certificats de police et traductions ne sont pas "
        "compris\u202f: d’autres en fixent les prix.",
    ),
    "fees_right": Text(
        en="As far as we know, the right of permanent residence fee may be paid later, but before "
        "the visa is issued.",
        fr="À notre connaissance, les frais relatifs au droit de résidence permanente peuvent être "
        "payés plus tard, mais avant la délivrance du visa.",
    ),
    "fees_resident": Text(
        en="Your partner, a Canadian citizen or permanent resident, applies for nothing: we read "
        "that as no fee and no exam (not confirmed).",
        fr="Votre partenaire, qui a la citoyenneté canadienne ou la résidence permanente, ne "
        "demande rien\u202f: selon notre lecture, ni frais ni examen (non confirmé).",
    ),
    # Documents.
    "documents": Text(en="Documents", fr="Documents"),
    "documents_lead": Text(
        en="Tick what you have. In the order in which to begin.",
        fr="Cochez ce que vous avez. La liste suit l’ordre dans lequel commencer.",
    ),
    "if_needed": Text(en="if it applies", fr="si cela vous concerne"),
    "more_from": Text(
        en="This list is fuller with an answer:",
        fr="Avec une réponse, cette liste est plus complète\u202f:",
    ),
    "not_needed": Text(en="Not needed", fr="Non exigé"),
    # Citizenship.
    "citizenship": Text(en="The way to citizenship", fr="Vers la citoyenneté"),
    "citizenship_none": Text(
        en="Give the day on which you expect to become a permanent resident to see from which day "
        "you have enough days in Canada.",
        fr="Indiquez le jour où vous pensez obtenir la résidence permanente pour voir à partir de "
        "quand vous aurez assez de jours au Canada.",
    ),
    "citizenship_law": Text(
        en="How days count for citizenship is known to us from {day} on only.",
        fr="Nous ne connaissons le calcul des jours pour la citoyenneté qu’à partir du {day}.",
    ),
    "citizenship_first": Text(
        en="Your days in Canada are enough from {day} on, if you spend every other day in Canada.",
        fr="Vos jours au Canada suffisent à partir du {day}, si vous passez tous les autres jours "
        "au Canada.",
    ),
    "citizenship_between": Text(
        en="Your days in Canada are enough from {latest} on, and from {earliest} on at the "
        "earliest if you were here before landing: tell since when.",
        fr="Vos jours au Canada suffisent à partir du {latest}, et au plus tôt à partir du "
        "{earliest} si vous étiez ici avant l’établissement\u202f: indiquez depuis quand.",
    ),
    "citizenship_maybe": Text(
        en="With what is told, no day is enough; if you were here before landing, {earliest} could "
        "be the first: tell since when.",
        fr="D’après ce qui est indiqué, aucun jour ne suffit\u202f; si vous étiez ici avant "
        "l’établissement, le {earliest} pourrait être le premier\u202f: indiquez depuis quand.",
    ),
    "citizenship_never": Text(
        en="With these stays outside Canada, no day is enough.",
        fr="Avec ces séjours hors du Canada, aucun jour ne suffit.",
    ),
    "count_before": Text(
        en="From before landing, at half: {days} of at most {limit}.",
        fr="Avant l’établissement, comptés pour moitié\u202f: {days} sur au plus {limit}.",
    ),
    "count_since": Text(en="Since landing: {days}.", fr="Depuis l’établissement\u202f: {days}."),
    "count_total": Text(
        en="Together {days}; {wanted} are asked for, within the {years} from {window} on.",
        fr="En tout {days}\u202f; il faut {wanted}, dans les {years} à partir du {window}.",
    ),
    "count_assumed": Text(
        en="The days before landing are taken to be the last ones before it.",
        fr="Nous supposons que les jours d’avant l’établissement sont les derniers avant celui-ci.",
    ),
    "citizenship_more": Text(
        en="The days are only a part: tax returns of {tax} and, from age {age_from} to {age_to}, "
        "language and knowledge of Canada remain.",
        fr="Ces jours ne sont qu’une partie des conditions\u202f: il reste les déclarations de "
        "revenus de {tax} et, de {age_from} à {age_to}\u00a0ans, la langue et la connaissance du "
        "Canada.",
    ),
    "citizenship_read": Text(en="How days are counted", fr="Comment les jours se comptent"),
    "residency": Text(
        en="What you must keep as a permanent resident",
        fr="Ce que vous devez respecter comme résident permanent",
    ),
    "residency_spare": Text(
        en="Within your first {years}, to {day}, you can spend {spare} more outside Canada and "
        "still count {days}.",
        fr="Pendant vos {number} premières années, jusqu’au {day}, vous pouvez passer encore "
        "{spare} hors du Canada et compter tout de même {days}.",
    ),
    "residency_short": Text(
        en="Within your first {years}, to {day}, your stays outside Canada are {over} too long to "
        "count {days}.",
        fr="Pendant vos {number} premières années, jusqu’au {day}, vos séjours hors du Canada "
        "dépassent de {over} ce qui permet de compter {days}.",
    ),
    "residency_breaks": Text(
        en="With the stays you told, too few days would be counted from {day} on.",
        fr="Avec les séjours indiqués, trop peu de jours seraient comptés à partir du {day}.",
    ),
    "residency_abroad": Text(
        en="Some days outside Canada count for this too, such as those with a Canadian spouse; we "
        "do not ask about them.",
        fr="Certains jours hors du Canada comptent aussi, comme ceux passés avec un époux ou une "
        "épouse de citoyenneté canadienne\u202f; nous ne les demandons pas.",
    ),
    "explained": Text(en="Explained in the guide", fr="Expliqué dans le guide"),
    # The calendar file.
    "calendar_note": Text(
        en="{why} Compiled on {compiled} from copies of the official texts; check the date in your "
        "account or letter.",
        fr="{why} Règles compilées le {compiled} à partir de copies des textes officiels\u202f; "
        "vérifiez la date dans votre compte ou votre lettre.",
    ),
    "calendar_unsure": Text(en="Not confirmed.", fr="Non confirmé."),
    "sources": Text(en="Sources: ", fr="Sources\u202f: "),
    "job_coded": Text(en="the job with NOC code {noc}", fr="l’emploi de code CNP {noc}"),
    "job_titled": Text(en="{title} (NOC {noc})", fr="{title} (CNP {noc})"),
    "job_numbered": Text(en="job {place}", fr="l’emploi {place}"),
    "job_dated": Text(en="{job}, {first} to {last}", fr="{job}, du {first} au {last}"),
    "job_since": Text(en="{job}, since {first}", fr="{job}, depuis le {first}"),
    "any_test": Text(en="an accepted test", fr="un test accepté"),
    "this_test": Text(en="language test", fr="test de langue"),
    "test_taken": Text(en="{test}, taken on {day}", fr="{test}, passé le {day}"),
    "no_country": Text(en="country not named", fr="pays non indiqué"),
}

OF_ENTRY: Final = {
    ask.CHILDREN.name: Text(en="Child {n}: {question}", fr="Enfant {n}\u202f: {question}"),
    ask.TESTS.name: Text(en="Result {n}: {question}", fr="Résultat {n}\u202f: {question}"),
    ask.STAYS.name: Text(en="Country {n}: {question}", fr="Pays {n}\u202f: {question}"),
}

_LISTS: Final = {entries.question.name: entries for entries in ask.LISTS}
_TOP: Final = {question.name: question.label for question in ask.TOP}
_TESTS: Final = {choice.id: choice.label for choice in inputs.TEST.choices}


def say(key: str, lang: Lang, **slots: object) -> str:
    """A phrase of the page; one with a number `n` in the form the language asks for."""
    return phrases.filled(PAGE, key, lang, **slots)


def question(path: str, lang: Lang) -> str:
    """The words of a question by its name on the form."""
    name, _, rest = path.partition(".")
    if not rest:
        return _TOP[name].in_(lang) if name in _TOP else _LISTS[name].question.label.in_(lang)
    place, _, inner = rest.partition(".")
    label = next(one.label for one in _LISTS[name].entry if one.name == inner)
    return OF_ENTRY[name].in_(lang).format(n=int(place) + 1, question=label.in_(lang))


def test_name(test: object, lang: Lang) -> str:
    """The name of a test, or a word where it is not told."""
    return _TESTS[test].in_(lang) if isinstance(test, str) else PAGE["this_test"].in_(lang)


def amount(value: object, unit: str, lang: Lang) -> str:
    """A number of the law or of a result with its unit."""
    assert isinstance(value, int)
    return formats.quantity(value, unit, lang)


def half_days(halves: int, lang: Lang) -> str:
    """Half days as days, with their half where one is left over: `182.5 days`, `182,5 jours`."""
    number = formats.decimal(halves, 2, lang) if halves % 2 else formats.number(halves // 2, lang)
    word: dict[Lang, tuple[str, str]] = {"en": ("day", "days"), "fr": ("jour", "jours")}
    single = halves == 2 if lang == "en" else halves < 4
    return f"{number}{formats.NO_BREAK}{word[lang][0 if single else 1]}"
