//! What a story made up beside its record: texts, people, files.

use super::*;

/// The rows that a story's record refers to, with the ids and digests that it made up.
pub async fn write_rows(office: &Office, dossier: &str, record: &Value) {
    let mut found = Vec::new();
    references("", record, &mut found);
    for (key, id, digest) in found {
        let (org, dossier, at) = (office.org().to_owned(), dossier.to_owned(), office.clock().now());
        let person = ["complainant", "representative", "party"].contains(&key.as_str());
        let written: Result<(), store::Error> = office
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    if person && party::by_id(tx, &org, &id).await?.is_none() {
                        party::insert(tx, &org, &somebody(&id, &dossier, &digest)).await?;
                    } else if !person && text::by_id(tx, &org, &id).await?.is_none() {
                        let (salt, kind) = (Vec::new(), key);
                        let body = format!("{kind} {id}");
                        let (language, created_by) = ("nl".to_owned(), "story".to_owned());
                        let row = Text {
                            id,
                            dossier,
                            kind,
                            language,
                            body,
                            salt,
                            digest,
                            created_at: at,
                            created_by,
                        };
                        text::insert(tx, &org, &row).await?;
                    }
                    Ok(())
                })
            })
            .await;
        written.expect("a row");
    }
}

fn references(key: &str, value: &Value, found: &mut Vec<(String, String, String)>) {
    match value {
        Value::Object(fields) => {
            if let (Some(Value::String(id)), Some(Value::String(digest))) =
                (fields.get("id"), fields.get("digest"))
            {
                found.push((key.to_owned(), id.clone(), digest.clone()));
            }
            fields.iter().for_each(|(key, value)| references(key, value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(key, item, found)),
        _ => {}
    }
}

fn somebody(id: &str, dossier: &str, digest: &str) -> party::Party {
    party::Party {
        id: id.to_owned(),
        dossier: dossier.to_owned(),
        role: "complainant".to_owned(),
        name: "Jo Voorbeeld".to_owned(),
        email: Some("jo@postvak.example".to_owned()),
        phone: None,
        street: Some("Kerkstraat 1".to_owned()),
        postcode: Some("9300".to_owned()),
        town: Some("Aalst".to_owned()),
        country: None,
        organisation: None,
        language: "nl".to_owned(),
        anonymous: false,
        salt: Vec::new(),
        digest: digest.to_owned(),
        superseded_by: None,
    }
}
