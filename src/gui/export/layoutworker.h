#pragma once

#include "chandung/app/card/carddocument.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace chandung::gui {

/// Lays documents out beside the window, which never waits for them; of several asked for in a row the ones that wait
/// are left out, and only the last is handed over. What the work reads must be its own.
class LayoutWorker : public QObject {
    Q_OBJECT

public:
    using Work = std::function<app::card::Document()>;

    explicit LayoutWorker(QObject* parent = nullptr);
    ~LayoutWorker() override;

    void ask(Work work);
    /// Hands over also what is finished while something newer waits: a preview that follows typing without a pause.
    void showPassing() { m_passing = true; }
    [[nodiscard]] bool busy() const { return m_handed != m_asked; }

Q_SIGNALS:
    void ready(const chandung::app::card::Document& document);
    /// There is nothing to show, or it went wrong; `message` is for the user.
    void failed(const QString& message);

private:
    void hand(int number, const std::shared_ptr<app::card::Document>& document, const QString& problem);

    QThread m_thread;
    QObject* m_place;  ///< lives in the thread
    std::atomic<int> m_asked = 0;
    int m_handed = 0;
    bool m_passing = false;
};

}  // namespace chandung::gui
