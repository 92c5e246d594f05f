#include "gui/components/coachpanel.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/labels.h"
#include "gui/context.h"

#include <QHBoxLayout>
#include <QLayoutItem>

namespace chandung::gui {

CoachPanel::CoachPanel(Context& context, QWidget* parent) : QFrame(parent), m_context(context) {
    setObjectName(QStringLiteral("coachPanel"));
    setAccessibleName(tr("Coach"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 18);
    layout->setSpacing(space::s);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    auto* bulb = new QLabel(this);
    bulb->setPixmap(context.theme.icon(QStringLiteral("bulb"), context.theme.colours().accent).pixmap(16));
    top->addWidget(bulb);
    top->addWidget(makeLabel(context.theme, tr("Coach"), Type::BodyStrong));
    top->addStretch();
    top->addWidget(makeLabel(context.theme, QStringLiteral("F8"), Type::Caption, "hint"));
    layout->addLayout(top);
    m_body = new QVBoxLayout;
    m_body->setSpacing(6);
    layout->addLayout(m_body);
    layout->addStretch(1);
}

void CoachPanel::clear() {
    while (QLayoutItem* item = m_body->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void CoachPanel::addExample(const QString& title, const QString& text, const QString& why, const char* bar) {
    if (text.isEmpty()) return;
    const Theme& theme = m_context.theme;
    m_body->addSpacing(6);
    m_body->addWidget(makeLabel(theme, title, Type::LabelMedium));
    auto* frame = new QFrame(this);
    frame->setProperty("bar", QString::fromLatin1(bar));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 2, 0, 2);
    layout->setSpacing(2);
    layout->addWidget(makeText(theme, text, Type::Body));
    if (!why.isEmpty()) layout->addWidget(makeText(theme, why, Type::Label, "hint"));
    m_body->addWidget(frame);
}

/// A line of a list; what wraps stands under its words, not under its point.
void CoachPanel::addPoint(const QString& text) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeLabel(m_context.theme, QStringLiteral("•"), Type::Body, "second"), 0, Qt::AlignTop);
    layout->addWidget(makeText(m_context.theme, text, Type::Body, "second"), 1);
    m_body->addWidget(row);
}

void CoachPanel::setEntry(const domain::MethodEntry* entry, std::optional<domain::CustomerKind> kind) {
    clear();
    if (!entry) return;
    const Theme& theme = m_context.theme;
    const auto language = m_context.language.current();
    const auto text = [&](const char* key) {
        auto found = entry->texts.end();
        if (kind) found = entry->texts.find(std::string(key) + "_" + std::string(domain::code(*kind)));
        if (found == entry->texts.end()) found = entry->texts.find(key);
        return found == entry->texts.end() ? QString() : app::toQt(found->second.in(language));
    };
    if (const QString purpose = text("purpose"); !purpose.isEmpty())
        m_body->addWidget(makeText(theme, purpose, Type::Body, "second"));
    if (const auto ask = entry->lists.find("ask"); ask != entry->lists.end()) {
        m_body->addSpacing(6);
        m_body->addWidget(makeLabel(theme, tr("Ask yourself"), Type::LabelMedium));
        for (const auto& question : ask->second) addPoint(app::toQt(question.in(language)));
    }
    addExample(tr("Good"), text("good"), text("good_why"), "good");
    addExample(tr("Weak"), text("weak"), text("weak_why"), "weak");
    if (const QString beware = text("beware"); !beware.isEmpty()) {
        m_body->addSpacing(6);
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::s);
        auto* icon = new QLabel(row);
        icon->setPixmap(theme.icon(QStringLiteral("warn"), theme.colours().warn).pixmap(16));
        icon->setAccessibleName(tr("Beware"));
        layout->addWidget(icon, 0, Qt::AlignTop);
        layout->addWidget(makeText(theme, beware, Type::Label, "second"), 1);
        m_body->addWidget(row);
    }
}

}  // namespace chandung::gui
