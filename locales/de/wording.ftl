### Der Wortlaut der Briefe, der Brief vorab und die E-Mail.

## Der Brief vorab
preview-look = Zuerst den Brief ansehen
preview-title = Der Brief, wie er abginge
preview-nothing-yet = Es ist noch nichts geschehen und nichts versandt. Lesen Sie den Brief; danach versenden Sie ihn oder ändern das Formular.
preview-back = Zurück zum Formular
preview-none = Hiermit ginge jetzt kein Brief ab.
preview-by-email = Per E-Mail an { $name }, { $address }.
preview-by-post = Per Post an { $name }, { $address }. Der Brief muss gedruckt und aufgegeben werden.
preview-by-post-no-address = Per Post an { $name }, aber es ist keine Anschrift bekannt. Ergänzen Sie zuerst die Anschrift.
