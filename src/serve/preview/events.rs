//! Events to the browsers that have a page open: a number that grows with each change.
//!
//! Server-sent events need no library and no other protocol, and browsers connect again by
//! themselves.

use bytes::Bytes;
use std::sync::{Mutex, PoisonError};
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// Events that may wait in a connection: a browser that reads none of them gets the next one.
const WAITING: usize = 8;

/// The browsers that listen.
#[derive(Debug, Default)]
pub(super) struct Listeners(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    turn: u64,
    is_over: bool,
    senders: Vec<Sender<Bytes>>,
}

impl Listeners {
    /// How often something changed.
    pub(super) fn turn(&self) -> u64 {
        self.state().turn
    }

    /// A new listener, who is told at once how often something has changed.
    pub(super) fn join(&self) -> Receiver<Bytes> {
        let mut state = self.state();
        let (sender, receiver) = channel(WAITING);
        // There is room for the first event.
        let _ = sender.try_send(Bytes::from(format!("retry: 500\n{}", event(state.turn))));
        state.senders.retain(|it| !it.is_closed());
        if !state.is_over {
            state.senders.push(sender);
        }
        receiver
    }

    /// Tells everybody that something changed.
    pub(super) fn tell(&self) {
        let mut state = self.state();
        state.turn += 1;
        let event = Bytes::from(event(state.turn));
        state.senders.retain(|it| {
            let _ = it.try_send(event.clone());
            !it.is_closed()
        });
    }

    /// Ends all connections, and those to come.
    pub(super) fn end(&self) {
        let mut state = self.state();
        state.is_over = true;
        state.senders.clear();
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn event(turn: u64) -> String {
    format!("data: {turn}\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_told_and_whoever_went_away_is_forgotten() {
        let listeners = Listeners::default();
        let (mut one, two) = (listeners.join(), listeners.join());
        assert_eq!(one.try_recv().unwrap(), "retry: 500\ndata: 0\n\n");
        listeners.tell();
        drop(two);
        listeners.tell();
        assert_eq!(listeners.state().senders.len(), 1);
        assert_eq!(one.try_recv().unwrap(), "data: 1\n\n");
        assert_eq!(one.try_recv().unwrap(), "data: 2\n\n");
        let mut late = listeners.join();
        assert_eq!(late.try_recv().unwrap(), "retry: 500\ndata: 2\n\n");
        listeners.end();
        assert!(one.blocking_recv().is_none() && late.blocking_recv().is_none());
        let mut after = listeners.join();
        assert!(after.blocking_recv().is_some() && after.blocking_recv().is_none());
    }
}
