#pragma once

#include "chandung/app/background.h"
#include "chandung/domain/error.h"
#include "chandung/storage/workingcopy.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace chandung::app {

/// Publishes the working copy of a workspace that lies on a share or in a folder that is kept the same on several
/// machines: when something changed and nobody types, and at the end. Notices once a minute when somebody else has
/// changed the shared file. Reading and writing happen in another thread, which lets go as soon as there is a change to
/// keep.
class Sharing : public QObject {
    Q_OBJECT

public:
    using State = storage::WorkingCopy::State;

    /// `copy` outlives this.
    explicit Sharing(std::shared_ptr<storage::WorkingCopy> copy);
    ~Sharing() override;

    [[nodiscard]] State state() const { return m_copy->state(); }
    /// The file that others see.
    [[nodiscard]] QString sharedFile() const;
    /// Why the last publication did not succeed; nothing once one has.
    [[nodiscard]] const std::optional<domain::Error>& failure() const { return m_failure; }
    /// Where changes of an earlier run are that could not be read any more; empty: none.
    [[nodiscard]] QString setAside() const;

    /// Something was kept: waits for a quiet moment.
    void touched() {
        m_ended = false;
        m_sinceChange.start();
    }
    /// A change is about to be made, or being made: whoever reads lets go, and begins anew in a quiet moment only.
    void letGo() {
        m_letGo = true;
        m_sinceChange.start();
    }
    /// Begins to publish now; `changed` follows.
    void publish();
    /// Begins to look at the shared file now; `outdated` or `changed` may follow.
    void lookAtShare();
    /// Why something was not published, as a sentence that does not say that it was lost: it is not.
    [[nodiscard]] static QString reason(const domain::Error& failure);
    /// Publishes what waits and waits for it; why that did not succeed. Once: whoever asks again has been told.
    [[nodiscard]] std::optional<domain::Error> publishLast();
    /// What is here is kept elsewhere and not published any more: the next opening takes the shared file.
    void giveUp() { m_copy->giveUp(); }

    /// Looks now whether it is time for something; the timer does the same every second and a half.
    void look();

Q_SIGNALS:
    /// `state` or `failure` is another.
    void changed();
    /// Somebody else has changed the shared file, and nothing was changed here: it can be opened anew.
    void outdated();

private:
    enum class Task { Look, Publish };
    void begin(Task task);
    void end(std::optional<domain::Error> failure);

    std::shared_ptr<storage::WorkingCopy> m_copy;
    std::optional<domain::Error> m_failure;
    Background m_background;
    QTimer m_timer;
    QElapsedTimer m_sinceChange;
    QElapsedTimer m_sinceTask;
    std::atomic<bool> m_letGo = false;
    State m_told = State::Published;
    bool m_asked = false;  ///< by a person: answered in any case
    bool m_again = false;  ///< asked while a look or a publication was under way
    bool m_ended = false;
};

}  // namespace chandung::app
