### Les dates, et pourquoi un délai prend fin ce jour-là.

date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-day-name = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
date-plain = { $day ->
    [1] 1er
   *[other] { $day }
} { date-month } { $year }
date-with-weekday = { date-day-name } { $day ->
    [1] 1er
   *[other] { $day }
} { date-month } { $year }
date-with-time = { $date } à { $time }

length = { $unit ->
    [days] { $number ->
        [one] { $number } jour
       *[other] { $number } jours
    }
    [working-days] { $number ->
        [one] { $number } jour ouvrable
       *[other] { $number } jours ouvrables
    }
    [weeks] { $number ->
        [one] { $number } semaine
       *[other] { $number } semaines
    }
    [months] { $number } mois
   *[years] { $number ->
        [one] { $number } an
       *[other] { $number } ans
    }
}
# Après « de » : une autre forme en allemand seulement.
length-after-of = { $unit ->
    [days] { $number ->
        [one] { $number } jour
       *[other] { $number } jours
    }
    [working-days] { $number ->
        [one] { $number } jour ouvrable
       *[other] { $number } jours ouvrables
    }
    [weeks] { $number ->
        [one] { $number } semaine
       *[other] { $number } semaines
    }
    [months] { $number } mois
   *[years] { $number ->
        [one] { $number } an
       *[other] { $number } ans
    }
}

list-separator = { " ; " }
colon = { " : " }

term-due = Échéance : { $due }
term-warning = Attention : { $warning }

day-off-weekly = le { $from } n’est pas un jour ouvrable
day-off-weekly-range = le { $from } et le { $to } ne sont pas des jours ouvrables
day-off-named = le { $from } n’est pas un jour ouvrable ({ $name })
day-off-named-range = du { $from } au { $to } inclus, aucun jour n’est ouvrable ({ $name })
day-off-item = le { $from } ({ $name })
day-off-item-range = du { $from } au { $to } inclus ({ $name })

term-starts = Le jour même, { $day }, ne compte pas ; le premier jour du délai est le { $first }.
term-only-policy = La loi lie ce délai à une condition qui n’est pas remplie ici ({ $fact }). L’organisation applique le même délai comme règle propre.
term-starts-back = Le délai se calcule à rebours à partir du { $day } ; ce jour-là ne compte pas.
term-skipped-weekly = Seuls les jours ouvrables comptent ; les jours du week-end sont exclus.
term-skipped-days = Ne comptent pas : { $days }.
term-counted = Un délai de { length-after-of } prend fin le { $nominal }.
term-counted-back = En remontant de { length-after-of }, on arrive au { $nominal }.
term-minimum = { $days } ; le délai doit comprendre au moins { $working-days } jours ouvrables et est donc prolongé jusqu’au { $to } inclus ({ $source }).
term-extended-by-law = { $days } ; le délai court donc jusqu’au { $to } inclus ({ $source }).
term-extended-by-rule = { $days } ; selon la règle propre à ce délai, il court jusqu’au { $to } inclus.
term-advanced = { $days } ; l’objectif est donc avancé au { $to }.
term-adjourned = Le délai a été prorogé de { length-after-of }, à compter du { $from } : il prend désormais fin le { $to }.
term-paused = Le délai a été suspendu pendant { length-after-of } : sa fin passe du { $from } au { $to }.
term-lengthened = En raison de ce qui a été décidé dans ce dossier, le délai est de { $to } au lieu de { $from }, à compter de son début.
term-told-too-late = L’avis du délai plus long est parti le { $on }, après le dernier jour, le { $due } : le délai est resté inchangé.
term-stays-told = Le { $to } a déjà été annoncé comme dernier jour. Il le reste, bien que le délai se termine maintenant le { $from }.
term-postponed = Le plaignant a accepté un jour ultérieur : la fin passe du { $from } au { $to }.

term-stays = { $day }, mais reste le dernier jour : { $reason }.
term-stays-rule = il est prévu que la fin de ce délai ne se déplace pas
term-stays-not-statutory = ce délai ne découle pas d’une loi et aucune prolongation n’est prévue
term-stays-no-law = le calendrier ne connaît aucune loi qui prolonge ce délai
term-stays-excepted = la loi ne prolonge pas les délais de plus de { length-after-of } ({ $source })
term-stays-excepted-unit = la loi ne prolonge pas les délais exprimés en { $unit ->
    [days] jours
    [working-days] jours ouvrables
    [weeks] semaines
    [months] mois
   *[years] années
} ({ $source })
term-stays-counted-back = un délai calculé à rebours ne se déplace pas ({ $source })
term-stays-not-of-the-law = seuls les jours désignés par la loi déplacent la fin d’un délai légal
term-stays-no-working-day = le délai ne comprend aucun jour ouvrable

warning-year-unknown = pour { $year }, le calendrier n’indique pas quels jours sont désignés comme « { $name } » ({ $source }) ; vérifiez l’échéance.
warning-before-calendar = le calendrier est fiable à partir de { $known-from }, et ce délai touche { $year }.
warning-before-law = { $source } ne s’applique que depuis le { $since }, et ce délai a commencé plus tôt.
warning-together-excepted = chaque partie de ce délai est prolongée, mais leur somme est peut-être trop longue pour l’être ({ $source }) ; la date sûre est le { $nominal }.
