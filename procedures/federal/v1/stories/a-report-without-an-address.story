# Who reports something urgent and leaves only a name: it is somebody's work. Without an address the answer lies behind the private link.

person Maes   is coordinator

2026-03-02 21:00  web      receive email=no postal=no
2026-03-02 21:00  web      register
2026-03-02 21:00  web      classify issue-report -> must reply, alert coordinator, open
2026-03-03 09:00  Maes     reply                 -> letter reply, ended close
