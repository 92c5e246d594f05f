#include "gui/persona/personaheader.h"

#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "gui/components/editgate.h"
#include "gui/components/labels.h"
#include "gui/components/photo.h"
#include "gui/library/reviewtext.h"
#include "gui/persona/elidinglabel.h"
#include "gui/persona/tagrow.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {
constexpr int faceSide = 42;
constexpr int mostRoles = 2;
constexpr int narrow = 760;
}  // namespace

class PersonaHeader::Face : public QWidget {
public:
    explicit Face(QWidget* parent) : QWidget(parent) { setFixedSize(faceSide, faceSide); }

    void show(const domain::Persona& persona, const domain::Bundle& study, const QImage& photo) {
        m_photo = photo;
        m_look = app::card::avatarLook(persona);
        m_accent = app::card::accentFor(persona, study);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPicture(painter, rect(), m_photo, m_look, m_accent);
    }

private:
    QImage m_photo;
    app::card::AvatarLook m_look;
    QColor m_accent;
};

PersonaHeader::PersonaHeader(Context& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_face(new Face(this)) {
    setProperty("pane", QStringLiteral("header"));
    setMinimumHeight(60);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 8, space::l, 8);
    row->setSpacing(10);
    row->addWidget(m_face);
    buildName(row);
    buildActions(row);
    connect(&context.theme, &Theme::changed, this, &PersonaHeader::dress);
    dress();
}

void PersonaHeader::buildName(QHBoxLayout* row) {
    const Theme& theme = m_context.theme;
    m_name = new ElidingLabel(this);
    m_name->setObjectName(QStringLiteral("personaNameLabel"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(theme.font(Type::Title));
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_badges = new TagRow(theme, this);
    m_favourite = makeTool({}, QStringLiteral("favouriteButton"), tr("Favourite"));
    m_favourite->setCheckable(true);
    m_second = new ElidingLabel(this);
    m_second->setTextFormat(Qt::PlainText);
    m_second->setFont(theme.font(Type::Label));
    m_second->setProperty("tone", QStringLiteral("second"));
    m_second->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* first = new QHBoxLayout;
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(8);
    first->addWidget(m_name, 1);
    first->addWidget(m_badges);
    first->addWidget(m_favourite);
    first->addStretch(0);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(first);
    column->addWidget(m_second);
    row->addLayout(column, 1);
    connect(m_favourite, &QToolButton::toggled, this, [this](bool on) {
        dress();
        Q_EMIT favouriteToggled(on);
    });
}

void PersonaHeader::buildActions(QHBoxLayout* row) {
    m_position = makeLabel(m_context.theme, {}, Type::Label, "hint", this);
    m_previous =
        makeTool(QStringLiteral("left"), QStringLiteral("previousPersonaButton"), tr("Previous persona (Ctrl+PgUp)"));
    m_next = makeTool(QStringLiteral("right"), QStringLiteral("nextPersonaButton"), tr("Next persona (Ctrl+PgDown)"));
    m_review = makeButton(tr("Review"), "", this);
    m_review->setObjectName(QStringLiteral("reviewButton"));
    m_export = makeButton(tr("Export"), "", this);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_preview = makeTool(QStringLiteral("panelr"), QStringLiteral("previewButton"), tr("Card preview (F9)"));
    m_preview->setCheckable(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_favourite, m_review}) markEditing(widget);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_position, m_previous, m_next, m_review, m_export, m_preview})
        row->addWidget(widget);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_review, &QPushButton::clicked, this,
            [this] { Q_EMIT reviewRequested(QRect(m_review->mapToGlobal(QPoint(0, 0)), m_review->size())); });
    connect(m_export, &QPushButton::clicked, this, &PersonaHeader::exportRequested);
    connect(m_preview, &QToolButton::clicked, this, &PersonaHeader::previewToggled);
}

QToolButton* PersonaHeader::makeTool(const QString& icon, const QString& name, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("iconName", icon);
    button->setAutoRaise(true);
    return button;
}

void PersonaHeader::dress() {
    const Theme& theme = m_context.theme;
    for (QToolButton* button : {m_previous, m_next, m_preview})
        button->setIcon(theme.icon(button->property("iconName").toString()));
    m_export->setIcon(theme.icon(QStringLiteral("export")));
    m_review->setIcon(m_overdue ? theme.icon(QStringLiteral("warn"), theme.colours().warn)
                                : theme.icon(QStringLiteral("review")));
    const bool on = m_favourite->isChecked();
    m_favourite->setIcon(on ? theme.icon(QStringLiteral("star-on"), theme.colours().warn)
                            : theme.icon(QStringLiteral("star")));
}

void PersonaHeader::setPersona(const domain::Persona& persona, const domain::Bundle& study, const QImage& photo) {
    m_face->show(persona, study, photo);
    const QString name = toQt(persona.name());
    m_name->setText(name.isEmpty() ? tr("Persona without a name") : name);
    m_name->setToolTip(name.toHtmlEscaped());
    const QString place =
        toQt(persona.text(persona.kind == domain::CustomerKind::B2b ? "role.title" : "demographics.occupation"));
    const QString label = toQt(persona.text("identity.label"));
    m_second->setText(label.isEmpty() || place.isEmpty() ? label + place : label + QStringLiteral(" · ") + place);
    showBadges(persona);
    const QSignalBlocker blocker(m_favourite);
    m_favourite->setChecked(persona.favourite);
    dress();
}

void PersonaHeader::showBadges(const domain::Persona& persona) {
    const bool b2b = persona.kind == domain::CustomerKind::B2b;
    std::vector<std::pair<QString, tags::Look>> badges{{b2b ? tr("B2B") : tr("B2C"), tags::Look::Badge}};
    const auto* roles = std::get_if<domain::CodeList>(&persona.value("role.committee"));
    if (roles && b2b)
        for (std::size_t i = 0; i < roles->size() && i < mostRoles; ++i)
            badges.emplace_back(word(m_context, "roles", (*roles)[i]), tags::Look::Accent);
    if (persona.text("identity.target") == "negative") badges.emplace_back(tr("Negative"), tags::Look::Err);
    m_badges->setTags(std::move(badges));
}

void PersonaHeader::setPosition(int place, int count) {
    m_position->setText(count > 1 ? tr("Persona %1 of %2").arg(app::countText(place), app::countText(count))
                                  : QString());
    m_previous->setEnabled(place > 1);
    m_next->setEnabled(place < count);
}

void PersonaHeader::setReview(const domain::ReviewDue& due) {
    m_overdue = due.overdue();
    const QString when = reviewText(due);
    m_review->setToolTip(when.isEmpty() ? tr("Is this persona still true?") : tr("Review: %1").arg(when));
    dress();
}

void PersonaHeader::setPreviewShown(bool shown) {
    m_preview->setChecked(shown);
}

void PersonaHeader::setReadOnly(bool readOnly) {
    m_favourite->setEnabled(!readOnly);
}

void PersonaHeader::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_position->setVisible(width() >= narrow);
    m_badges->setVisible(width() >= narrow);
}

}  // namespace chandung::gui
