// Whether all that is handed over may have held on some day from $atMin to $atMax; where no time is asked for, both are null and anything does.
($atMin IS NULL OR
  each.possibleFrom <= $atMax AND each.possibleTo >= $atMin
)
