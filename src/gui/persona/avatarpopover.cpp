#include "gui/persona/avatarpopover.h"

#include "chandung/app/card/avatarchoice.h"
#include "chandung/app/text.h"
#include "gui/components/autosave.h"
#include "gui/components/labels.h"
#include "gui/persona/avatarwords.h"
#include "gui/persona/personadraft.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

#include <functional>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr int popoverWidth = 520;
constexpr int faceSide = 132;
constexpr int iconSide = 28;
const std::string photoField = "identity.photo";

QIcon iconOf(const app::card::AvatarLook& look, const QColor& accent, qreal ratio) {
    QPixmap picture(QSize(iconSide, iconSide) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    app::card::paintAvatar(painter, QRectF(0, 0, iconSide, iconSide), iconSide / 8.0, look, accent);
    return picture;
}

}  // namespace

class AvatarPopover::Face : public QWidget {
public:
    explicit Face(QWidget* parent) : QWidget(parent) { setFixedSize(faceSide, faceSide); }

    void show(const app::card::AvatarLook& look, const QColor& accent) {
        m_look = look;
        m_accent = accent;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        app::card::paintAvatar(painter, QRectF(rect()), faceSide / 8.0, m_look, m_accent);
    }

private:
    app::card::AvatarLook m_look;
    QColor m_accent;
};

/// Draws the faces of its list only when it opens.
class AvatarPopover::PartBox : public QComboBox {
public:
    PartBox(QWidget* parent, std::function<void()> opening) : QComboBox(parent), m_opening(std::move(opening)) {}

    void showPopup() override {
        m_opening();
        QComboBox::showPopup();
    }

private:
    std::function<void()> m_opening;
};

AvatarPopover::AvatarPopover(Context& context, PersonaDraft& draft, QWidget* parent)
    : Popover(context.theme, popoverWidth, parent), m_context(context), m_draft(draft), m_face(new Face(this)) {
    setObjectName(QStringLiteral("avatarPopover"));
    setAccessibleName(tr("Drawn face"));
    build();
    refresh();
    connect(&draft, &PersonaDraft::changed, this, &AvatarPopover::refresh);
}

void AvatarPopover::build() {
    auto* another = makeButton(tr("Draw another"), "", this);
    another->setObjectName(QStringLiteral("anotherFaceButton"));
    m_automatic = makeButton(tr("Back to automatic"), "link", this);
    m_automatic->setObjectName(QStringLiteral("automaticFaceButton"));
    m_automatic->setToolTip(tr("The face that is drawn for this persona of itself"));
    auto* left = new QVBoxLayout;
    left->setSpacing(space::s);
    left->addWidget(makeLabel(m_context.theme, tr("Drawn face"), Type::BodyStrong, "", this));
    left->addWidget(m_face, 0, Qt::AlignHCenter);
    left->addWidget(another);
    left->addWidget(m_automatic, 0, Qt::AlignHCenter);
    left->addStretch(1);
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(space::s);
    form->setVerticalSpacing(space::xs);
    form->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& part : app::card::avatarParts()) {
        const QString key = QLatin1String(part.key);
        const std::size_t place = m_parts.size();
        auto* box = new PartBox(this, [this, place] { showChoices(m_parts[place]); });
        box->setObjectName(QStringLiteral("avatar_%1ComboBox").arg(key));
        box->setIconSize(QSize(iconSide, iconSide));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->addItem(tr("Automatic"), QString());
        for (const char* code : part.codes) box->addItem(avatarCodeName(key, QLatin1String(code)), QLatin1String(code));
        QLabel* label = makeLabel(m_context.theme, avatarPartName(key), Type::LabelMedium, "", this);
        label->setBuddy(box);
        box->setAccessibleName(label->text());
        form->addWidget(label, row, 0);
        form->addWidget(box, row++, 1);
        m_parts.push_back({part.key, box});
        connect(box, &QComboBox::activated, this,
                [this, box, name = part.key] { choosePart(name, box->currentData().toString()); });
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::l);
    layout->addLayout(left);
    layout->addLayout(form, 1);
    connect(another, &QPushButton::clicked, this, [this] { keep(app::card::anotherFace(m_draft.persona())); });
    connect(m_automatic, &QPushButton::clicked, this, [this] { keep({}); });
    setFocusProxy(another);
}

domain::AvatarChoice AvatarPopover::choice() const {
    const auto* image = std::get_if<domain::ImageValue>(&m_draft.persona().value(photoField));
    return image ? image->avatar : domain::AvatarChoice();
}

void AvatarPopover::refresh() {
    if (!m_draft.isLoaded()) return;
    const domain::Persona& persona = m_draft.persona();
    m_look = app::card::avatarLook(persona);
    m_accent = app::card::accentFor(persona, m_draft.bundle());
    m_face->show(m_look, m_accent);
    const domain::AvatarChoice chosen = choice();
    for (const Part& part : m_parts) {
        const auto found = chosen.parts.find(part.key);
        choose(part.box, found == chosen.parts.end() ? QString() : toQt(found->second));
    }
    m_automatic->setEnabled(!chosen.parts.empty());
}

void AvatarPopover::showChoices(const Part& part) {
    for (int i = 1; i < part.box->count(); ++i)
        part.box->setItemIcon(i, iconOf(app::card::withPart(m_look, part.key, part.box->itemData(i).toString()),
                                        m_accent, devicePixelRatioF()));
}

void AvatarPopover::choosePart(const char* part, const QString& code) {
    domain::AvatarChoice next = choice();
    if (code.isEmpty())
        next.parts.erase(part);
    else
        next.parts[part] = app::fromQt(code);
    keep(next);
}

void AvatarPopover::keep(const domain::AvatarChoice& next) {
    domain::ImageValue value;
    if (const auto* image = std::get_if<domain::ImageValue>(&m_draft.persona().value(photoField))) value = *image;
    value.avatar = next;
    m_draft.type(photoField,
                 domain::isEmpty(domain::FieldValue(value)) ? domain::FieldValue() : domain::FieldValue(value));
    m_draft.keep(photoField);
}

}  // namespace chandung::gui
