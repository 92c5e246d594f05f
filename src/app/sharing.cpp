#include "chandung/app/sharing.h"

#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "quiet.h"

#include <utility>

namespace chandung::app {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr qint64 betweenTasksMs = 60'000;

}  // namespace

Sharing::Sharing(std::shared_ptr<storage::WorkingCopy> copy) : m_copy(std::move(copy)), m_told(m_copy->state()) {
    m_sinceTask.start();
    connect(&m_timer, &QTimer::timeout, this, &Sharing::look);
    m_timer.start(lookEveryMs);
}

Sharing::~Sharing() {
    m_letGo = true;
}

QString Sharing::sharedFile() const {
    return pathToQt(m_copy->sharedFile());
}

QString Sharing::setAside() const {
    return pathToQt(m_copy->setAside());
}

void Sharing::look() {
    if (m_background.isRunning()) return;
    const State now = state();
    if (now != m_told && now != State::Waiting && now != State::Published) end(m_failure);
    const bool quiet = !m_sinceChange.isValid() || m_sinceChange.elapsed() > quietMs;
    if (!quiet || m_sinceTask.elapsed() < betweenTasksMs) return;
    begin(now == State::Waiting ? Task::Publish : Task::Look);
}

void Sharing::publish() {
    m_asked = true;
    if (m_background.isRunning())
        m_again = true;
    else
        begin(Task::Publish);
}

void Sharing::lookAtShare() {
    if (!m_background.isRunning()) begin(Task::Look);
}

void Sharing::begin(Task task) {
    m_letGo = false;
    m_sinceTask.start();
    const auto failure = std::make_shared<std::optional<Error>>();
    m_background.run(
        [this, task, failure](const analysis::Progress&) {
            try {
                if (task == Task::Publish)
                    m_copy->publish([this] { return m_letGo.load(); });
                else
                    (void)m_copy->look();
            } catch (const Error& error) {
                *failure = error;
            } catch (const std::exception& error) {
                *failure = Error(ErrorCode::StorageFailed, {fromQt(sharedFile()), error.what()});
            }
        },
        [this, task, failure] {
            if (std::exchange(m_again, false)) return begin(Task::Publish);
            // A look that fails says only that nothing can be published now, which matters when there is something.
            if (*failure && (*failure)->code() == ErrorCode::Cancelled) return;
            end(task == Task::Look && !*failure && m_failure ? m_failure : *failure);
        });
}

void Sharing::end(std::optional<Error> failure) {
    const State now = state();
    // That it is in conflict says the state.
    if (failure && failure->code() == ErrorCode::ChangedElsewhere) failure.reset();
    if (now == State::Published || now == State::Outdated) failure.reset();
    const bool same = now == m_told && failure.has_value() == m_failure.has_value() &&
                      (!failure || failure->code() == m_failure->code());
    m_told = now;
    m_failure = std::move(failure);
    if (!same || std::exchange(m_asked, false)) Q_EMIT changed();
    if (now == State::Outdated) Q_EMIT outdated();
}

std::optional<Error> Sharing::publishLast() {
    m_background.cancel();
    // Whoever closes a workspace with a person before it has waited for it, and told how it ended.
    if (std::exchange(m_ended, true)) return std::nullopt;
    try {
        // Also of a conflict it is asked once more: the other's change may have been taken back.
        if (state() == State::Waiting || state() == State::Conflict) m_copy->publish();
    } catch (const Error& error) {
        return error;
    } catch (const std::exception& error) {
        return Error(ErrorCode::StorageFailed, {fromQt(sharedFile()), error.what()});
    }
    return std::nullopt;
}

QString Sharing::reason(const Error& failure) {
    if (failure.code() == ErrorCode::Moved) return tr("The share or the folder cannot be reached now.");
    if (failure.code() == ErrorCode::ChangedElsewhere) return tr("Somebody else has changed it at the same time.");
    if (failure.code() == ErrorCode::DiskFull) return tr("There is no room left there.");
    if (failure.code() == ErrorCode::StorageFailed) return tr("It could not be written there now.");
    return messageFor(failure);
}

}  // namespace chandung::app
