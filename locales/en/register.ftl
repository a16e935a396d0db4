## Register

register-search = Search the register
register-search-hint = Number, name, e-mail address, telephone or words from the texts. Put - before a word that must not be there, * after the beginning of a word.
register-go = Search
register-nothing = Nothing found for “{ $question }”. Try fewer or other words.
register-filter = Limit the list
register-state = State
register-any-state = Every state
register-kind = Kind
register-any-kind = Every kind
register-body = Organisation
register-any-body = Every organisation
register-open = Only open dossiers
register-mine = Only those I handle
register-late = Only late ones
register-show = Show
register-clear = Show everything
register-caption = Dossiers, the last received first
register-column-number = Number
register-received = received on { $date }
register-column-about = About
register-column-complainant = Complainant
register-column-state = State
register-column-term = Term
register-column-handler = Handler
register-empty = No dossier answers to this.
register-empty-all = There are no dossiers yet that you may see.
register-pages = Pages of the register
register-newest = To the newest
register-older = Older dossiers
register-position = { $count ->
    [one] 1 dossier on this page
   *[other] { $count } dossiers on this page
}
