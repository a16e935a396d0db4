### Remettre un dossier entier, et la page dans ce fichier.

export-title = Exporter le dossier complet
export-lead = Vous recevez un seul fichier zip contenant tout ce que comporte ce dossier, par exemple pour un service de médiation, un tribunal ou des archives.
export-everything-title = Le fichier contient tout
export-everything = Il contient les notes internes, les propositions de réponse et les données de toutes les personnes concernées, ainsi que les lettres telles qu’elles ont été envoyées, avec le lien personnel du plaignant. Rien n’a été omis ni rendu illisible. Ne le remettez qu’à une personne autorisée à tout lire.
export-proves = Ouvrez index.html dans le fichier pour le lire. Chacun peut vérifier, sans ce système, que rien n’y a été modifié, au moyen de la commande « gehoor verify ».
export-noted = Il est noté que vous avez exporté ce dossier.
export-language = Langue de la page de lecture
export-button = Télécharger le fichier

export-page-made = Exporté le { $date } par { $who }
export-page-state = État
export-page-with = Se trouve auprès de
export-page-proof = Cette page sert à la lecture. Ce qui fait foi, ce sont les fichiers qui l’accompagnent : chaque événement exactement tel qu’il a été enregistré (events), et chaque texte, lettre et pièce jointe auxquels il renvoie. Le dernier événement porte l’empreinte
export-page-check = Gehoor contrôle l’ensemble du fichier au moyen de la commande : gehoor verify FICHIER
export-page-anonymous = A demandé que son nom ne soit pas communiqué
export-page-corrected = Remplacé par la suite par des données corrigées
export-page-attachments = Pièces jointes
export-page-attachment = { $name } ({ $size } octets), { $date }
