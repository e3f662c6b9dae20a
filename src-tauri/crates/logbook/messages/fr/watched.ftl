### Folders and watches that runs come from by themselves.

# A watch that does not say its model.
watched-watch-of = montre { $maker }

## What an import from a place brought, as *Undo* names it

watched-brought-folder = { $count ->
    [one] { $count } sortie du dossier { $place }
   *[other] { $count } sorties du dossier { $place }
}
watched-brought-watch = { $count ->
    [one] { $count } sortie de la montre { $place }
   *[other] { $count } sorties de la montre { $place }
}
# No run came, but something that is known of some days: how somebody slept or felt.
watched-context-folder = contexte de quelques jours, du dossier { $place }
watched-context-watch = contexte de quelques jours, de la montre { $place }

## How a place is

watched-left-alone = Laissée tranquille, comme vous l’avez dit.
watched-not-plugged-in = Non branchée.
watched-plugged-asks = Branchée. Ses sorties arrivent quand vous le dites.
watched-plugged-always = Branchée. Les nouveautés arrivent d’elles-mêmes.
watched-is-watched = Surveillé.
watched-away = Absent pour le moment. Plimsoll le cherche de nouveau de lui-même.
watched-looking = Examen en cours.
watched-unreadable = Le système ne laisse pas Plimsoll le lire.
watched-too-many = Il contient trop de fichiers pour être parcouru. Surveillez un dossier plus à l’intérieur.
watched-silent = Il ne répond pas ; un lecteur réseau, peut-être. Rien ne l’attend.

## What is explained

watched-what-is-taken-in = Les fichiers FIT, TCX, GPX et JSON, compressés ou non en gzip ou ZIP, dans le dossier et ses sous-dossiers. Les tableaux (CSV) n’arrivent pas d’eux-mêmes : importez-les à la main.
# On Linux.
watched-which-watches-mounted = Une Garmin qui se présente comme un lecteur est remarquée au branchement, et Plimsoll demande la première fois. Les Garmin et Wahoo récentes parlent MTP et n’ont pas de lecteur : elles sont remarquées là où le bureau les monte (GNOME le fait). Les montres COROS, Polar et Suunto ne montrent pas d’enregistrements à un ordinateur : surveillez le dossier où vont leurs exports.
# On Windows and macOS.
watched-which-watches = Une Garmin qui se présente comme un lecteur est remarquée au branchement, et Plimsoll demande la première fois. Les Garmin et Wahoo récentes parlent MTP et n’ont pas de lecteur ici : copiez leurs fichiers dans un dossier surveillé. Les montres COROS, Polar et Suunto ne montrent pas d’enregistrements à un ordinateur : surveillez le dossier où vont leurs exports.

## What is asked

# $name is a folder: its name, and that of the folder it is in.
watched-picked-empty = { $name } ne contient pas encore d’enregistrements. Ce qui y arrivera désormais sera importé.
watched-picked = { $name } contient { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}. Tout importer, ou seulement ce qui arrivera désormais ?
watched-watch-asks = Une montre est branchée : { $name }, { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}, dont nouveaux : { $new }. Les importer ?

## What came in

watched-came-new = { $new ->
    [one] { $new } nouvelle sortie de { $place }.
   *[other] { $new } nouvelles sorties de { $place }.
}
watched-came-completed = { $completed ->
    [one] { $completed } sortie complétée avec un fichier de { $place }.
   *[other] { $completed } sorties complétées avec des fichiers de { $place }.
}
watched-came-both = { $new ->
    [one] { $new } nouvelle sortie
   *[other] { $new } nouvelles sorties
} et { $completed ->
    [one] { $completed } sortie complétée avec un fichier
   *[other] { $completed } sorties complétées avec des fichiers
}, de { $place }.
# A file of an archive: "runs.zip (a.fit)".
watched-member = { $name } ({ $member })
# The reason follows as a sentence of its own. $count counts further files.
watched-broken = { $name } n’a pas pu être lu.
watched-broken-in = { $name } dans { $place } n’a pas pu être lu.
watched-broken-more = { $name }, et { $count } de plus, n’ont pas pu être lus.
watched-broken-more-in = { $name }, et { $count } de plus, dans { $place }, n’ont pas pu être lus.
watched-locked = { $count ->
    [one] { $count } fichier de { $place } ne peut pas être ouvert : le système ne laisse pas Plimsoll le lire. Il réessaiera.
   *[other] { $count } fichiers de { $place } ne peuvent pas être ouverts : le système ne laisse pas Plimsoll les lire. Il réessaiera.
}
watched-no-run = { $count ->
    [one] Aucune sortie dans { $count } nouveau fichier de { $place }.
   *[other] Aucune sortie dans { $count } nouveaux fichiers de { $place }.
}

## What a look found

watched-nothing-new-in = Rien de nouveau dans { $place }.
watched-not-there = { $place } est absent pour le moment.
watched-place-unreadable = { $place } : le système ne laisse pas Plimsoll le lire.
watched-place-too-many = { $place } contient trop de fichiers pour être parcouru.
watched-place-silent = { $place } ne répond pas.
watched-still-written = { $count ->
    [one] { $count } fichier est encore en cours d’écriture : laissé pour le prochain passage.
   *[other] { $count } fichiers sont encore en cours d’écriture : laissés pour le prochain passage.
}
watched-now-watched = { $name } est surveillé désormais.
watched-nothing-new = Rien de nouveau dessus.
watched-from-now = Rien n’a été importé. { $name } est surveillé : ce qui arrivera désormais sera importé.
