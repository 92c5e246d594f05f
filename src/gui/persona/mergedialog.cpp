#include "gui/persona/mergedialog.h"

#include "chandung/app/language.h"
#include "chandung/app/merging.h"
#include "chandung/app/messages.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/app/values.h"
#include "chandung/domain/quality.h"
#include "gui/components/labels.h"
#include "gui/dialogs.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr int dialogWidth = 620;
constexpr int conflictsHeight = 220;

domain::Persona personaOf(const app::Workspace& workspace, const domain::Uuid& id) {
    const auto persona = workspace.find<domain::Persona>(id);
    if (!persona) throw domain::Error(domain::ErrorCode::CannotMerge, {"gone"});
    return *persona;
}

}  // namespace

MergeDialog::MergeDialog(Context& context, app::Workspace& workspace, const domain::Uuid& a, const domain::Uuid& b,
                         QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_workspace(workspace),
      m_personas{personaOf(workspace, a), personaOf(workspace, b)} {
    static_cast<void>(app::previewMerge(workspace, a, b));  // refuses before anything is shown
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge two personas"));
    // The one that says more stays, unless the user chooses otherwise.
    if (domain::coverage(m_personas[1]).statements > domain::coverage(m_personas[0]).statements) m_kept = 1;
    build();
    showMerge();
    resize(dialogWidth, sizeHint().height());
}

QString MergeDialog::nameOf(std::size_t persona) const {
    const QString name = toQt(m_personas[persona].name());
    return name.isEmpty() ? tr("Persona without a name") : name;
}

QWidget* MergeDialog::buildChoice() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_personas.size(); ++i) {
        const domain::Coverage coverage = domain::coverage(m_personas[i]);
        const QString label = toQt(m_personas[i].text("identity.label"));
        QString text = nameOf(i);
        if (!label.isEmpty()) text += QStringLiteral(" · ") + label;
        text += QStringLiteral("\n") + tr("%1 of %2 statements are backed")
                                           .arg(app::countText(coverage.backed), app::countText(coverage.statements));
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        auto* button = new QRadioButton(text, box);
        button->setObjectName(QStringLiteral("keep%1RadioButton").arg(i + 1));
        button->setChecked(i == m_kept);
        group->addButton(button, static_cast<int>(i));
        column->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_kept = static_cast<std::size_t>(id);
        showMerge();
    });
    return box;
}

void MergeDialog::build() {
    const Theme& theme = m_context.theme;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(makeLabel(theme, tr("Which one stays?"), Type::BodyStrong, "", this));
    layout->addWidget(buildChoice());
    layout->addSpacing(space::s);
    m_together = makeText(theme, {}, Type::Body, "", this);
    m_together->setObjectName(QStringLiteral("togetherLabel"));
    m_pointing = makeText(theme, {}, Type::Body, "second", this);
    m_pointing->setObjectName(QStringLiteral("pointingLabel"));
    m_conflictTitle = makeText(theme, tr("Both say something else here. Mark where the other's word counts:"),
                               Type::BodyStrong, "", this);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("conflictsArea"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);  // its check boxes are the stops
    area->setMaximumHeight(conflictsHeight);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_conflicts = new QWidget(area);
    m_conflictLayout = new QVBoxLayout(m_conflicts);
    m_conflictLayout->setContentsMargins(space::s, space::s, space::s, space::s);
    m_conflictLayout->setSpacing(space::s);
    area->setWidget(m_conflicts);
    layout->addWidget(m_together);
    layout->addWidget(m_pointing);
    layout->addSpacing(space::s);
    layout->addWidget(m_conflictTitle);
    layout->addWidget(area);
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = makeButton(tr("Cancel"), "", this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    m_merge = makeButton({}, "primary", this);
    m_merge->setObjectName(QStringLiteral("mergePersonasButton"));
    m_merge->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_merge);
    layout->addSpacing(space::s);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &QDialog::accept);
}

void MergeDialog::showMerge() {
    const domain::Merge merge = app::previewMerge(m_workspace, kept(), other());
    const int before = domain::coverage(m_personas[0]).statements + domain::coverage(m_personas[1]).statements;
    const int after = domain::coverage(merge.persona).statements;
    QString together = tr("%n statement(s) come together, each with its evidence.", nullptr, after);
    if (after < before) together += QLatin1Char(' ') + tr("%n say the same and become one.", nullptr, before - after);
    m_together->setText(together + QLatin1Char(' ') + tr("%1 goes to the trash.").arg(nameOf(1 - m_kept)));
    const app::PointingAt pointing = app::pointingAt(m_workspace, other());
    QStringList places;
    const auto add = [&](const QString& text, std::size_t count) {
        if (count > 0) places << text;
    };
    add(tr("%n committee member(s)", nullptr, static_cast<int>(pointing.members)), pointing.members);
    add(tr("%n journey(s)", nullptr, static_cast<int>(pointing.journeys)), pointing.journeys);
    add(tr("%n engagement plan(s)", nullptr, static_cast<int>(pointing.plans)), pointing.plans);
    m_pointing->setText(
        tr("From then on these belong to %1: %2.").arg(nameOf(m_kept), places.join(QStringLiteral(", "))));
    m_pointing->setVisible(!places.isEmpty());
    m_merge->setText(tr("Merge into %1").arg(nameOf(m_kept)).replace(QLatin1Char('&'), QLatin1String("&&")));
    showConflicts(merge);
}

void MergeDialog::showConflicts(const domain::Merge& merge) {
    m_choices.clear();
    while (QLayoutItem* item = m_conflictLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const domain::Language language = m_context.language.current();
    for (const domain::MergeConflict& conflict : merge.conflicts) {
        const domain::FieldDefinition* field = m_workspace.catalogue().field(conflict.field);
        if (!field || std::holds_alternative<domain::Statements>(conflict.kept)) continue;
        const bool picture = field->kind == domain::FieldKind::Image;
        const auto text = [&](const domain::FieldValue& value) {
            QString words = app::valueText(*field, value, m_context.knowledge, language).simplified();
            // What stands in quotation marks already gets no second pair.
            if (words.startsWith(QChar(0x201C)) && words.endsWith(QChar(0x201D))) words = words.mid(1).chopped(1);
            return words;
        };
        const QString line = picture
                                 ? tr("%1: take the other's picture").arg(toQt(field->label.in(language)))
                                 : tr("%1: “%2” instead of “%3”")
                                       .arg(toQt(field->label.in(language)), text(conflict.other), text(conflict.kept));
        auto* box = new QCheckBox(m_conflicts);
        box->setObjectName(QStringLiteral("conflict_") + toQt(conflict.field));
        box->setAccessibleName(line);
        auto* row = new QWidget(m_conflicts);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::s);
        QLabel* label = makeText(m_context.theme, line, Type::Body, "", row);
        label->setBuddy(box);
        layout->addWidget(box, 0, Qt::AlignTop);
        layout->addWidget(label, 1);
        m_conflictLayout->addWidget(row);
        m_choices[conflict.field] = box;
    }
    m_conflictLayout->addStretch(1);
    m_conflictTitle->setVisible(!m_choices.empty());
    findChild<QScrollArea*>(QStringLiteral("conflictsArea"))->setVisible(!m_choices.empty());
}

std::set<std::string> MergeDialog::fromOther() const {
    std::set<std::string> keys;
    for (const auto& [key, box] : m_choices)
        if (box->isChecked()) keys.insert(key);
    return keys;
}

domain::Uuid mergeInDialog(Context& context, app::Workspace& workspace, const domain::Uuid& a, const domain::Uuid& b,
                           QWidget* parent) {
    try {
        MergeDialog dialog(context, workspace, a, b, parent);
        if (dialog.exec() != QDialog::Accepted) return {};
        const bool done = app::mergePersonas(workspace, dialog.kept(), dialog.other(), dialog.fromOther());
        return done ? dialog.kept() : domain::Uuid();
    } catch (const domain::Error& error) {
        context.dialogs.message(
            parent, QCoreApplication::translate("chandung::gui::MergeDialog", "The personas were not merged"),
            app::messageFor(error));
        return {};
    }
}

}  // namespace chandung::gui
