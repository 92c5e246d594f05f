#include "gui/study/outcomesbox.h"

#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/outcomelists.h"
#include "chandung/app/studycommands.h"
#include "chandung/app/text.h"
#include "chandung/exchange/csvtext.h"
#include "gui/components/labels.h"
#include "gui/dialogs.h"
#include "gui/folders.h"
#include "gui/library/personacommands.h"
#include "gui/words.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSaveFile>

namespace chandung::gui {

using app::fromQt;
using app::toQt;
using domain::Outcome;

OutcomesBox::OutcomesBox(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_none(makeText(context.theme, tr("Choose a purpose to see what comes out."), Type::Label, "hint")) {
    setObjectName(QStringLiteral("outcomesBox"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(context.theme, tr("What comes out"), Type::LabelMedium));
    layout->addWidget(m_none);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(6);
    layout->addLayout(m_rows);
}

void OutcomesBox::setStudy(app::Workspace* workspace, const domain::Uuid& study) {
    m_workspace = workspace;
    m_study = study;
    const auto value = workspace ? workspace->find<domain::Study>(study) : std::nullopt;
    const std::vector<domain::Purpose> purposes = value ? value->purposes : std::vector<domain::Purpose>();
    m_none->setVisible(purposes.empty());
    if (purposes == m_shown && m_rows->count() > 0) return;
    m_shown = purposes;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    for (const domain::Purpose purpose : purposes)
        for (const Outcome outcome : domain::outcomesOf(m_context.knowledge.method, purpose)) addRow(purpose, outcome);
}

void OutcomesBox::addRow(domain::Purpose purpose, Outcome outcome) {
    auto* row = new QFrame;
    row->setProperty("bar", QStringLiteral("good"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(10, 2, 0, 2);
    layout->setSpacing(space::s);
    layout->addWidget(
        makeText(m_context.theme, wordText(m_context, "purposes", domain::code(purpose), "outcome"), Type::Body), 1);
    QPushButton* button = makeButton(buttonText(outcome), "compact");
    button->setObjectName(toQt(domain::code(outcome)) + QStringLiteral("OutcomeButton"));
    layout->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, outcome] { go(outcome); });
    m_rows->addWidget(row);
}

QString OutcomesBox::buttonText(Outcome outcome) const {
    switch (outcome) {
        case Outcome::Card:
            return tr("Export cards…");
        case Outcome::Comparison:
            return tr("Compare personas");
        case Outcome::Pains:
            return tr("Export pain points…");
        case Outcome::Messages:
            return tr("Export messages…");
        case Outcome::Objections:
            return tr("Export objections…");
        case Outcome::Journey:
            return tr("Go to journeys");
        case Outcome::Committee:
            return tr("Go to committees");
        case Outcome::Plan:
            return tr("Go to personas");
    }
    return {};
}

void OutcomesBox::go(Outcome outcome) {
    switch (outcome) {
        case Outcome::Card:
            // The window's own action, as the menu and the keyboard have it.
            if (auto* action = window()->findChild<QAction*>(QStringLiteral("exportCardAction"))) action->trigger();
            return;
        case Outcome::Comparison:
            Q_EMIT navigate(QStringLiteral("compare"));
            return;
        case Outcome::Journey:
            Q_EMIT navigate(QStringLiteral("journeys"));
            return;
        case Outcome::Committee:
            Q_EMIT navigate(QStringLiteral("committees"));
            return;
        case Outcome::Plan:
            Q_EMIT navigate(studyPlace(m_study, 4));
            return;
        default:
            exportList(outcome);
    }
}

void OutcomesBox::exportList(Outcome outcome) {
    if (!m_workspace) return;
    const auto rows = app::outcomeList(outcome, app::bundleOfStudy(*m_workspace, m_study).personas,
                                       m_workspace->catalogue(), m_context.language.current());
    if (rows.size() < 2) {
        Q_EMIT notify(tr("The personas of this study say nothing of this yet."), false);
        return;
    }
    const QString proposal =
        proposedFile(m_context, m_workspace->fileName(), toQt(domain::code(outcome)) + QStringLiteral(".csv"));
    const QString file = withEnding(m_context.dialogs.saveFile(this, tr("Save as"), proposal, tr("CSV (*.csv)")),
                                    QStringLiteral(".csv"));
    if (file.isEmpty()) return;
    const QByteArray bytes = QByteArray::fromStdString(exchange::csvText(rows));
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush() && out.commit()) {
        rememberFolder(m_context, QFileInfo(file).absolutePath());
        Q_EMIT notify(tr("Wrote %1").arg(QFileInfo(file).fileName()), false);
        return;
    }
    const domain::Error error(domain::ErrorCode::CannotWriteOutput, {fromQt(file), fromQt(out.errorString())});
    m_context.dialogs.message(this, tr("The file could not be written"), app::messageFor(error));
}

}  // namespace chandung::gui
