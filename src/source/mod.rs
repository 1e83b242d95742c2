//! Bytes and places: the site folder over what is built in, and YAML read with every place kept.

pub mod embedded;
pub mod files;
pub mod yaml;
