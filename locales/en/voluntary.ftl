# What the controller has set voluntarily (PIPC drafting guideline, item 23)

# gongji-ignore: missing_term (the title names the controller)
voluntary = Other matters voluntarily set by the personal information controller regarding processing standards and protective measures
    .intro = { CAP($we) } has voluntarily set the following regarding processing standards and protective measures.
    .none = { CAP($we) } has set nothing voluntarily regarding processing standards and protective measures.
