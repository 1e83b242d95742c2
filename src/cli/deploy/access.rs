//! How to get into storage, from where every tool for it looks: the environment, and the profiles in
//! `~/.aws/credentials` and `~/.aws/config`. Nothing of it is ever printed.

use crate::cli::Failure;
use crate::deploy::s3::Access;
use std::path::PathBuf;
use std::time::Duration;

/// Names in a profile, and what the storage calls them.
const SETTINGS: &[(&str, &str)] = &[
    ("aws_access_key_id", "aws_access_key_id"),
    ("aws_secret_access_key", "aws_secret_access_key"),
    ("aws_session_token", "aws_session_token"),
    ("region", "aws_region"),
    ("endpoint_url", "aws_endpoint_url"),
];

/// Ways to get in that a profile may name, and that need a program of their own.
const ELSEWHERE: &[&str] =
    &["role_arn", "sso_session", "sso_start_url", "credential_process", "web_identity_token_file"];

/// Reads all of it.
#[expect(clippy::disallowed_methods, reason = "the one place that reads credentials")]
pub(super) fn access(patience: Duration, jobs: usize) -> Result<Access, Failure> {
    let known = std::env::vars_os().filter_map(|(name, value)| {
        let name = name.into_string().ok()?.to_ascii_lowercase();
        let value = value.into_string().ok().filter(|it| !it.is_empty())?;
        name.starts_with("aws_").then_some((name, value))
    });
    let environment: Vec<(String, String)> = known.collect();
    let value =
        |name: &str| environment.iter().find(|(it, _)| it == name).map(|(_, value)| value.clone());
    let home = ["HOME", "USERPROFILE"].iter().find_map(|it| std::env::var(it).ok());
    let file = |name: &str, usual: &str| {
        let usual = home.as_ref().map(|it| PathBuf::from(it).join(".aws").join(usual));
        value(name).map(PathBuf::from).or(usual)
    };
    let read = |path: Option<PathBuf>| {
        path.and_then(|it| std::fs::read_to_string(it).ok()).unwrap_or_default()
    };
    let has_keys = value("aws_access_key_id").is_some();
    let wanted = value("aws_profile");
    let profile = wanted.clone().unwrap_or_else(|| "default".to_owned());
    let credentials = read(file("aws_shared_credentials_file", "credentials"));
    let config = read(file("aws_config_file", "config"));
    let settings = profile_settings(&credentials, &config, &profile);
    if settings.is_empty() && wanted.is_some() && !has_keys {
        return Err(Failure::Usage(format!(
            "AWS_PROFILE is {profile}, and neither ~/.aws/credentials nor ~/.aws/config has it"
        )));
    }
    let has_in_profile = settings.iter().any(|(it, _)| it == "aws_access_key_id");
    let other = settings.iter().find(|(it, _)| ELSEWHERE.contains(&it.as_str()));
    if let Some((name, _)) = other.filter(|_| !has_keys && !has_in_profile) {
        return Err(Failure::Usage(format!(
            "the profile {profile} gets in by {name}, which gongji does not know; run \
             `eval \"$(aws configure export-credentials --profile {profile} --format env)\"` first"
        )));
    }
    let authorities = match value("aws_ca_bundle") {
        Some(path) => Some(std::fs::read(&path).map_err(|error| {
            Failure::Disk(format!("cannot read {path}, which AWS_CA_BUNDLE names: {error}"))
        })?),
        None => None,
    };
    // The environment comes after the profile, and so before it. A key of the one never goes with
    // a secret of the other.
    let is_key = |name: &str| {
        ["aws_access_key_id", "aws_secret_access_key", "aws_session_token"].contains(&name)
    };
    let of_profile = settings.into_iter().filter(|(it, _)| !(has_keys && is_key(it)));
    let of_profile = of_profile.filter(|(it, _)| !ELSEWHERE.contains(&it.as_str()));
    let settings = of_profile.chain(environment).collect();
    Ok(Access { settings, authorities, patience, jobs })
}

/// The settings of a profile; those of `credentials` come last, and so first.
fn profile_settings(credentials: &str, config: &str, profile: &str) -> Vec<(String, String)> {
    let in_config =
        if profile == "default" { "default".to_owned() } else { format!("profile {profile}") };
    let mut settings = section(config, &in_config);
    settings.extend(section(credentials, profile));
    let meant = settings.into_iter().filter_map(|(name, value)| {
        let known = SETTINGS.iter().find(|(it, _)| *it == name).map(|it| it.1.to_owned());
        let known = known.or_else(|| ELSEWHERE.contains(&name.as_str()).then_some(name));
        Some((known?, value))
    });
    meant.collect()
}

/// The lines `name = value` of one section. What is indented belongs to the line above it.
fn section(text: &str, wanted: &str) -> Vec<(String, String)> {
    let mut is_inside = false;
    let mut found = Vec::new();
    for line in text.lines() {
        let is_indented = line.starts_with([' ', '\t']);
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(rest) = line.strip_prefix('[') {
            let name = rest.split(']').next().unwrap_or_default();
            is_inside = name.split_whitespace().eq(wanted.split_whitespace());
        } else if let (true, false, Some((name, value))) =
            (is_inside, is_indented, line.split_once('='))
        {
            let value = value.split(" #").next().unwrap_or_default().trim();
            if !value.is_empty() {
                found.push((name.trim().to_ascii_lowercase(), value.to_owned()));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_read_as_other_tools_read_it() {
        let credentials = "[default]\naws_access_key_id = A\naws_secret_access_key=B/+=\n\
                           # c\n[other]\naws_access_key_id = C\n";
        let config = "[default]\nregion = kr ; no comment\n[profile  other]\nregion=jp # here\n\
                      s3 =\n  endpoint_url = https://no.example\nendpoint_url = https://s3.example\n\
                      [profile sso]\nsso_session = x\n";
        let settings = |profile: &str| {
            let settings = profile_settings(credentials, config, profile);
            settings.iter().map(|(a, b)| format!("{a}={b}")).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(
            settings("default"),
            "aws_region=kr ; no comment aws_access_key_id=A aws_secret_access_key=B/+="
        );
        assert_eq!(
            settings("other"),
            "aws_region=jp aws_endpoint_url=https://s3.example aws_access_key_id=C"
        );
        assert_eq!(settings("sso"), "sso_session=x");
        assert_eq!(settings("none"), "");
    }
}
