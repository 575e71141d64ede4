"""The words of the section in which readers keep, carry away and forget their answers."""

from __future__ import annotations

from typing import Final

from calculator.model import Text

WORDS: Final = {
    "keep": Text(en="Keep your answers", fr="Garder vos réponses"),
    "keep_tab": Text(
        en="Your answers stay in this tab: they survive a reload, a crash and a change of "
        "language. Close the tab and they are gone, unless your browser brings closed tabs back. "
        "On a computer that you share, choose “Forget everything” when you are done.",
        fr="Vos réponses restent dans cet onglet\u202f: elles survivent à un rechargement, à une "
        "panne et à un changement de langue. Fermez l’onglet et elles disparaissent, à moins que "
        "votre navigateur ne rouvre les onglets fermés. Sur un ordinateur partagé, choisissez "
        "«\u202fTout oublier\u202f» quand vous avez terminé.",
    ),
    "keep_nowhere": Text(
        en="Your browser lets this site keep nothing: when you reload or leave this page, your "
        "answers are gone. A file or a link still keeps them.",
        fr="Votre navigateur ne laisse rien garder à ce site\u202f: si vous rechargez ou quittez "
        "cette page, vos réponses disparaissent. Un fichier ou un lien les garde tout de même.",
    ),
    "keep_device": Text(
        en="Keep my answers on this device", fr="Garder mes réponses sur cet appareil"
    ),
    "keep_device_hint": Text(
        en="They are here when you come back, and so they are for anybody who uses this browser. "
        "Untick the box to delete them from the device.",
        fr="Vous les retrouvez à votre retour, comme toute autre personne qui se sert de ce "
        "navigateur. Décochez la case pour les effacer de l’appareil.",
    ),
    "keep_file": Text(en="A file", fr="Un fichier"),
    "keep_file_hint": Text(
        en="For your records, or to continue on another device. The file is plain text: whoever "
        "has it can read it. Opening one replaces the answers on this page.",
        fr="Pour vos dossiers, ou pour continuer sur un autre appareil. C’est du texte "
        "simple\u202f: toute personne qui a le fichier peut le lire. En ouvrir un remplace les "
        "réponses de cette page.",
    ),
    "keep_save": Text(en="Save my answers to a file", fr="Enregistrer mes réponses"),
    "keep_open": Text(en="Open a file of answers", fr="Ouvrir un fichier de réponses"),
    "keep_link": Text(en="A link", fr="Un lien"),
    "keep_link_hint": Text(
        en="The link holds your answers, after its number sign (#). Browsers do not send that "
        "part to this site, but whoever has the link can read it: the person who gets it, the "
        "service that carries it, the history of the browser that opens it. An opened link "
        "disappears from the address bar, so that you do not pass it on by accident.",
        fr="Le lien contient vos réponses, après le dièse (#). Les navigateurs n’envoient pas "
        "cette partie à ce site, mais quiconque a le lien peut la lire\u202f: la personne qui le "
        "reçoit, le service qui le transmet, l’historique du navigateur qui l’ouvre. Un lien "
        "ouvert disparaît de la barre d’adresse, pour que vous ne le transmettiez pas par mégarde.",
    ),
    "keep_make": Text(en="Make a link", fr="Créer un lien"),
    "keep_made": Text(
        en="Link with your answers as they were when you made it",
        fr="Lien contenant vos réponses telles qu’elles étaient à sa création",
    ),
    "keep_copy": Text(en="Copy the link", fr="Copier le lien"),
    "keep_forget": Text(en="Forget everything", fr="Tout oublier"),
    "keep_forget_hint": Text(
        en="Empties the form and deletes all that this site keeps in this browser: answers, ticks, "
        "colours, and the copy of the site and its program for times without a network. That "
        "copy, which holds no answer, is made anew after a later result. Files that you saved and "
        "links that you made are not touched.",
        fr="Vide le formulaire et efface tout ce que ce site garde dans ce navigateur\u202f: les "
        "réponses, les cases cochées, les couleurs, et la copie du site et de son programme pour "
        "les moments sans réseau. Cette copie, qui ne contient aucune réponse, se refait après un "
        "prochain résultat. Les fichiers enregistrés et les liens créés restent tels quels.",
    ),
}
"""What the template prints."""

PHRASES: Final = {
    "keep_failed": Text(
        en="That did not work: the calculator is not running, or a file could not be read. Your "
        "answers are as they were. Please try again.",
        fr="Cela n’a pas fonctionné\u202f: le calculateur est à l’arrêt, ou un fichier n’a pas pu "
        "être lu. Vos réponses n’ont pas changé. Veuillez réessayer.",
    ),
    "on_device": Text(
        en="Your answers are now kept on this device.",
        fr="Vos réponses sont maintenant gardées sur cet appareil.",
    ),
    "off_device": Text(
        en="Your answers are deleted from this device and stay in this tab only.",
        fr="Vos réponses sont effacées de cet appareil et ne restent que dans cet onglet.",
    ),
    "nothing_to_keep": Text(en="There are no answers yet.", fr="Il n’y a pas encore de réponses."),
    "file_name": Text(en="cec-answers-{day}.json", fr="cec-reponses-{day}.json"),
    "saved": Text(
        en="Saved as {name}, where your browser puts what it downloads.",
        fr="Enregistré sous {name}, là où votre navigateur range ses téléchargements.",
    ),
    "link_made": Text(en="The link is ready.", fr="Le lien est prêt."),
    "link_too_long": Text(
        en="There are too many answers for a link. Save them to a file instead.",
        fr="Il y a trop de réponses pour un lien. Enregistrez-les plutôt dans un fichier.",
    ),
    "copied": Text(en="The link is copied.", fr="Le lien est copié."),
    "not_copied": Text(
        en="The browser did not copy it. The link is selected: copy it yourself.",
        fr="Le navigateur ne l’a pas copié. Le lien est sélectionné\u202f: copiez-le vous-même.",
    ),
    "opening": Text(
        en="The answers in the link are being read…", fr="Lecture des réponses du lien…"
    ),
    "replace_by_link": Text(
        en="Replace your answers with those in the link?",
        fr="Remplacer vos réponses par celles du lien\u202f?",
    ),
    "replace_by_file": Text(
        en="Replace your answers with those in the file?",
        fr="Remplacer vos réponses par celles du fichier\u202f?",
    ),
    "not_replaced": Text(en="Your answers are as they were.", fr="Vos réponses n’ont pas changé."),
    "opened_link": Text(
        en="The answers in the link are now on this page.",
        fr="Les réponses du lien sont maintenant sur cette page.",
    ),
    "opened_file": Text(
        en="The answers in the file are now on this page.",
        fr="Les réponses du fichier sont maintenant sur cette page.",
    ),
    "opened_in_part": Text(
        en="The answers are now on this page, but for these: the form has no place for them, or "
        "does not ask them beside the others.",
        fr="Les réponses sont maintenant sur cette page, sauf celles-ci\u202f: le formulaire n’a "
        "pas de place pour elles, ou ne les demande pas avec les autres.",
    ),
    "forget_sure": Text(
        en="Delete all answers and everything else that this site keeps in this browser?",
        fr="Effacer toutes les réponses et tout ce que ce site garde d’autre dans ce "
        "navigateur\u202f?",
    ),
    "forgotten": Text(
        en="Everything is forgotten: this site keeps nothing in this browser now.",
        fr="Tout est oublié\u202f: ce site ne garde plus rien dans ce navigateur.",
    ),
}
"""What the script says, by the names that it uses."""
