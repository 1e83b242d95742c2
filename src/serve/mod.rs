//! `gongji serve`: the site over HTTP, for those who write it and for those who read it.

pub mod asked;
pub mod body;
pub mod http;
mod patience;
pub mod preview;
