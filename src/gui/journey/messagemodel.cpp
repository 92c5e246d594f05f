#include "gui/journey/messagemodel.h"

#include "chandung/app/messagesheet.h"
#include "chandung/app/text.h"
#include "chandung/domain/journeychecks.h"
#include "chandung/domain/journeystages.h"
#include "gui/journey/stagetexts.h"

#include <QSize>

namespace chandung::gui {

using app::fromQt;
using app::toQt;
using domain::StageMessage;

namespace {

constexpr std::string StageMessage::*texts[MessageModel::columns] = {
    &StageMessage::question, &StageMessage::objection, &StageMessage::answer, &StageMessage::proof,
    &StageMessage::channel,  &StageMessage::content,   &StageMessage::call};

}  // namespace

MessageModel::MessageModel(Context& context, const JourneyDraft& draft, QObject* parent)
    : GridModel(parent), m_context(context), m_draft(draft) {}

void MessageModel::setPersona(const domain::Uuid& persona) {
    m_persona = persona;
    refresh();
}

void MessageModel::take() {
    m_shown = m_draft.journey().value_or(domain::Journey());
    const auto persona = m_draft.workspace() ? m_draft.workspace()->find<domain::Persona>(m_persona) : std::nullopt;
    m_proposed.clear();
    for (const domain::Stage& stage : m_shown.stages) {
        const StageMessage written = domain::messageFor(stage, m_persona);
        m_proposed.push_back(persona ? domain::proposeMessage(*persona, stage, written) : written);
    }
}

QSize MessageModel::shape() const {
    return {columns, static_cast<int>(m_shown.stages.size())};
}

QString MessageModel::cellText(int row, int column) const {
    const StageMessage message = domain::messageFor(m_shown.stages[static_cast<std::size_t>(row)], m_persona);
    return toQt(message.*texts[column]);
}

QString MessageModel::cellHint(int row, int column) const {
    const QString offer = toQt(m_proposed[static_cast<std::size_t>(row)].*texts[column]);
    return offer.isEmpty() ? QString() : tr("Proposal: %1").arg(offer);
}

bool MessageModel::setCellText(int row, int column, const QString& text) {
    return m_draft.change(tr("Edit message"), [&](domain::Journey& journey) {
        domain::Stage& stage = journey.stages[static_cast<std::size_t>(row)];
        StageMessage message = domain::messageFor(stage, m_persona);
        message.*texts[column] = fromQt(text);
        domain::setMessage(stage, message);
    });
}

bool MessageModel::takeProposals() {
    const bool offered = [this] {
        for (std::size_t i = 0; i < m_shown.stages.size(); ++i)
            if (m_proposed[i] != domain::messageFor(m_shown.stages[i], m_persona)) return true;
        return false;
    }();
    if (!offered) return false;
    const bool done = m_draft.change(tr("Fill in messages"), [this](domain::Journey& journey) {
        for (std::size_t i = 0; i < journey.stages.size() && i < m_proposed.size(); ++i)
            domain::setMessage(journey.stages[i], m_proposed[i]);
    });
    refresh();
    return done;
}

bool MessageModel::cellEditable(int /*row*/, int /*column*/) const {
    return !m_draft.readOnly();
}

QString MessageModel::rowName(int row) const {
    return stageName(m_context, m_shown.stages[static_cast<std::size_t>(row)]);
}

QString MessageModel::columnName(int column) const {
    return app::messageColumns().value(column + 1);
}

}  // namespace chandung::gui
