#include "gui/journey/messagesheet.h"

#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/messagesheet.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "gui/components/autosave.h"
#include "gui/components/editgate.h"
#include "gui/components/griddelegate.h"
#include "gui/components/gridview.h"
#include "gui/components/labels.h"
#include "gui/dialogs.h"
#include "gui/folders.h"
#include "gui/journey/messagemodel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

MessageSheet::MessageSheet(Context& context, const JourneyDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_draft(draft),
      m_persona(new QComboBox),
      m_fill(makeButton(tr("Take the proposals"), "")),
      m_export(makeButton(tr("Export CSV…"), "")),
      m_nobody(makeText(context.theme,
                        tr("A message speaks to one persona. Say above whose journey this is, then write what that "
                           "persona asks, doubts and needs at each stage."),
                        Type::Body, "second")),
      m_model(new MessageModel(context, draft, this)),
      m_grid(new GridView(context, QStringLiteral("messageGrid"), tr("Message sheet"))) {
    m_persona->setObjectName(QStringLiteral("messagePersonaComboBox"));
    m_persona->setAccessibleName(tr("Persona"));
    m_persona->setMinimumWidth(220);
    m_fill->setObjectName(QStringLiteral("takeProposalsButton"));
    markEditing(m_fill);
    m_export->setObjectName(QStringLiteral("exportMessagesButton"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new GridDelegate(context, m_grid));
    m_grid->setLeastColumnWidth(150);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    QLabel* whose = makeLabel(context.theme, tr("Messages for"), Type::LabelMedium);
    whose->setBuddy(m_persona);
    line->addWidget(whose);
    line->addWidget(m_persona);
    line->addStretch(1);
    line->addWidget(m_fill);
    line->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(line);
    layout->addWidget(m_nobody);
    layout->addWidget(m_grid, 1);
    connect(m_persona, &QComboBox::activated, this, [this] {
        m_grid->commit();
        m_model->setPersona(domain::Uuid::parse(fromQt(m_persona->currentData().toString())).value_or(domain::Uuid()));
    });
    connect(m_fill, &QPushButton::clicked, this, &MessageSheet::fillIn);
    connect(m_export, &QPushButton::clicked, this, &MessageSheet::exportSheet);
}

/// The journey's persona; for a segment's journey all personas of the segment; and whoever has messages already.
void MessageSheet::fillPersonas() {
    const auto journey = m_draft.journey();
    const QSignalBlocker quiet(m_persona);
    const QString before = m_persona->currentData().toString();
    m_persona->clear();
    if (!journey) return;
    const auto speaks = [&](const domain::Uuid& persona) {
        for (const domain::Stage& stage : journey->stages)
            for (const domain::StageMessage& message : stage.messages)
                if (message.personaId == persona) return true;
        return false;
    };
    for (const auto& summary : m_draft.workspace()->personaSummaries()) {
        const bool inSegment = !journey->segmentId.isNull() && summary.segmentId == journey->segmentId;
        if (summary.id != journey->personaId && !inSegment && !speaks(summary.id)) continue;
        m_persona->addItem(summary.name.empty() ? tr("Persona without a name") : toQt(summary.name),
                           toQt(summary.id.str()));
    }
    choose(m_persona, before.isEmpty() ? toQt(journey->personaId.str()) : before);
}

void MessageSheet::reload() {
    fillPersonas();
    const bool somebody = m_persona->count() > 0;
    m_nobody->setVisible(!somebody);
    m_grid->setVisible(somebody);
    m_fill->setEnabled(somebody && !m_draft.readOnly());
    m_export->setEnabled(somebody);
    m_model->setPersona(domain::Uuid::parse(fromQt(m_persona->currentData().toString())).value_or(domain::Uuid()));
}

void MessageSheet::commit() {
    m_grid->commit();
}

void MessageSheet::takeFocus() {
    if (!m_grid->isHidden())
        m_grid->setFocus(Qt::OtherFocusReason);
    else
        m_persona->setFocus(Qt::OtherFocusReason);
}

void MessageSheet::fillIn() {
    m_grid->commit();
    if (m_model->takeProposals())
        Q_EMIT notify(tr("Filled the empty messages with what the persona says"), true);
    else
        Q_EMIT notify(tr("Nothing to fill in: add objections, proof and channels to the persona"), false);
}

void MessageSheet::exportSheet() {
    m_grid->commit();
    const auto journey = m_draft.journey();
    if (!journey) return;
    const QString proposal =
        proposedFile(m_context, m_draft.workspace()->fileName(), tr("messages") + QStringLiteral(".csv"));
    const QString file =
        withEnding(m_context.dialogs.saveFile(window(), tr("Export the message sheet"), proposal, tr("Tables (*.csv)")),
                   QStringLiteral(".csv"));
    if (file.isEmpty()) return;
    try {
        app::writeMessageSheet(*m_draft.workspace(), *journey, m_model->persona(), m_context.language.current(), file);
        rememberFolder(m_context, QFileInfo(file).absolutePath());
        Q_EMIT notify(tr("Wrote %1").arg(QFileInfo(file).fileName()), false);
    } catch (const domain::Error& error) {
        m_context.dialogs.message(window(), tr("The message sheet was not written"), app::messageFor(error));
    }
}

}  // namespace chandung::gui
