#include "gui/export/layoutworker.h"

#include "chandung/app/card/cardpainter.h"
#include "chandung/app/messages.h"
#include "chandung/domain/error.h"

namespace chandung::gui {

LayoutWorker::LayoutWorker(QObject* parent) : QObject(parent), m_place(new QObject) {
    app::card::ensureFonts();
    m_place->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("layout"));
    m_thread.start(QThread::LowPriority);
}

LayoutWorker::~LayoutWorker() {
    ++m_asked;  // what waits is not worked on any more
    m_thread.quit();
    m_thread.wait();
}

void LayoutWorker::ask(Work work) {
    const int number = ++m_asked;
    QMetaObject::invokeMethod(m_place, [this, number, work = std::move(work)] {
        if (number != m_asked) return;  // there is a newer one
        auto document = std::make_shared<app::card::Document>();
        QString problem;
        try {
            *document = work();
        } catch (const domain::Error& error) {
            problem = app::messageFor(error);
        } catch (const std::bad_alloc&) {
            problem = app::messageFor(domain::Error(domain::ErrorCode::OutOfMemory));
        }
        QMetaObject::invokeMethod(this, [this, number, document, problem] { hand(number, document, problem); });
    });
}

void LayoutWorker::hand(int number, const std::shared_ptr<app::card::Document>& document, const QString& problem) {
    if (!m_passing && number != m_asked) return;
    m_handed = number;
    if (problem.isEmpty())
        Q_EMIT ready(*document);
    else
        Q_EMIT failed(problem);
}

}  // namespace chandung::gui
