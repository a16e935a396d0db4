# A suggestion takes its own short way: a reply, without assessment, check or judgment, and what it teaches is discussed.

person Ann   is desk, coordinator
person Bob   is handler
person Eva   is handler
person Chris is complaints-manager
person Dana  is decision-body

2026-03-02 09:00  web    receive
2026-03-02 09:00  web    register
2026-03-02 09:00  web    classify suggestion -> must reply, must-not assess, lapsed acknowledge, lapsed handle, alert desk
2026-03-02 10:00  Chris  assess admissible -> refused not-included
2026-03-02 10:01  Chris  refuse            -> refused not-included
2026-03-03 09:00  Ann    reply             -> letter reply, open, must discuss
2026-03-03 10:00  Ann    discuss           -> ended close
