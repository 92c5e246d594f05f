#include "gui/settings/settingeditor.h"

#include "chandung/app/brand.h"
#include "gui/components/autosave.h"
#include "gui/components/inputguard.h"
#include "gui/components/labels.h"
#include "gui/dialogs.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

namespace chandung::gui {

using app::SettingKind;
using app::settingText;

namespace {

constexpr int inputWidth = 380;
constexpr QSize logoRoom{160, 64};

QPixmap swatches(const QColor& raw, const QColor& printed) {
    QPixmap pixmap(56, 20);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(raw);
    painter.drawRoundedRect(QRectF(0, 0, 26, 20), 4, 4);
    painter.setBrush(printed);
    painter.drawRoundedRect(QRectF(30, 0, 26, 20), 4, 4);
    return pixmap;
}

}  // namespace

SettingEditor::SettingEditor(Context& context, const app::SettingSpec& spec, QWidget* parent)
    : QFrame(parent), m_context(context), m_spec(spec), m_label(settingText(spec.label)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* name = makeLabel(context.theme, m_label, Type::LabelMedium, "", this);
    column->addWidget(name);
    switch (spec.kind) {
        case SettingKind::Text:
            addText(*column);
            break;
        case SettingKind::Choice:
            addChoice(*column);
            break;
        case SettingKind::Number:
            addNumber(*column);
            break;
        case SettingKind::Folder:
            addFolder(*column);
            break;
        case SettingKind::Colour:
            addColour(*column);
            break;
        case SettingKind::Picture:
            addPicture(*column);
            break;
    }
    name->setBuddy(m_input);
    // The author is there twice: the program's and the workspace's.
    QString key = QString::fromLatin1(spec.key);
    if (spec.place == app::SettingPlace::Workspace && !key.startsWith(QLatin1String("brand.")))
        key.prepend(QLatin1String("brand."));
    m_input->setObjectName(QStringLiteral("setting_") + key.replace(QLatin1Char('.'), QLatin1Char('_')));
    m_input->setAccessibleName(m_label);
    m_input->setAccessibleDescription(settingText(spec.hint));
    if (*spec.hint != '\0') {
        auto* hint = makeText(context.theme, settingText(spec.hint), Type::Label, "hint", this);
        hint->setMaximumWidth(560);
        column->addWidget(hint);
    }
    m_problem = makeText(context.theme, {}, Type::Label, "err", this);
    m_problem->hide();
    column->addWidget(m_problem);
}

void SettingEditor::offer(const QString& value) {
    if (!app::isAllowed(m_spec, value)) {
        setProblem(m_spec.kind == SettingKind::Colour
                       ? tr("This is no colour. Write it as #0b6a6b, or choose one.")
                       : tr("This is too long. At most %n characters fit.", nullptr, m_spec.longest));
        return;
    }
    if (m_spec.kind == SettingKind::Folder && !value.isEmpty() && !QFileInfo(value).isDir()) {
        setProblem(tr("This folder is not there. Make it first, or choose another."));
        return;
    }
    setProblem({});
    if (value == m_value) return;
    m_value = value;
    Q_EMIT edited(value);
}

void SettingEditor::setProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    setLook(m_input, "wrong", !text.isEmpty());
}

void SettingEditor::addText(QVBoxLayout& column) {
    auto* line = new QLineEdit(this);
    line->setMaximumWidth(inputWidth);
    m_input = line;
    column.addWidget(line);
    connect(line, &QLineEdit::editingFinished, this, [this, line] { offer(line->text().simplified()); });
    m_show = [line](const QString& value) { setTextOf(line, value); };
}

void SettingEditor::addChoice(QVBoxLayout& column) {
    auto* box = new QComboBox(this);
    box->setMaximumWidth(inputWidth);
    (new InputGuard(this))->watch(box);
    for (const app::SettingChoice& choice : m_spec.choices)
        box->addItem(settingText(choice.label), QString::fromLatin1(choice.code));
    m_input = box;
    column.addWidget(box);
    connect(box, &QComboBox::activated, this, [this, box] { offer(box->currentData().toString()); });
    m_show = [box](const QString& value) { choose(box, value); };
}

void SettingEditor::addNumber(QVBoxLayout& column) {
    auto* box = new QSpinBox(this);
    box->setRange(m_spec.least, m_spec.most);
    box->setMaximumWidth(120);
    (new InputGuard(this))->watch(box);
    m_input = box;
    column.addWidget(box);
    connect(box, &QSpinBox::editingFinished, this, [this, box] { offer(QString::number(box->value())); });
    m_show = [box](const QString& value) { box->setValue(value.toInt()); };
}

void SettingEditor::addFolder(QVBoxLayout& column) {
    auto* line = new QLineEdit(this);
    line->setFixedWidth(inputWidth);
    auto* browse = makeButton(tr("Choose…"), "", this);
    browse->setAccessibleName(QStringLiteral("%1: %2").arg(m_label, tr("Choose…")));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(line);
    row->addWidget(browse);
    row->addStretch(1);
    m_input = line;
    column.addLayout(row);
    connect(line, &QLineEdit::editingFinished, this, [this, line] { offer(line->text().trimmed()); });
    connect(browse, &QPushButton::clicked, this, [this, line] {
        const QString folder = m_context.dialogs.chooseFolder(window(), m_label, line->text());
        if (folder.isEmpty()) return;
        line->setText(folder);
        offer(folder);
    });
    m_show = [line](const QString& value) { setTextOf(line, value); };
}

void SettingEditor::addColour(QVBoxLayout& column) {
    auto* line = new QLineEdit(this);
    line->setMaximumWidth(120);
    line->setPlaceholderText(QStringLiteral("#0b6a6b"));
    auto* pick = makeButton(tr("Choose…"), "", this);
    pick->setAccessibleName(QStringLiteral("%1: %2").arg(m_label, tr("Choose…")));
    m_extra = makeLabel(m_context.theme, {}, Type::Label, "second", this);
    auto* swatch = new QLabel(this);
    swatch->setObjectName(QStringLiteral("swatchLabel"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QWidget* widget : std::initializer_list<QWidget*>{line, pick, swatch, m_extra}) row->addWidget(widget);
    row->addStretch(1);
    m_input = line;
    column.addLayout(row);
    connect(line, &QLineEdit::editingFinished, this, [this, line] { offer(line->text().trimmed().toLower()); });
    connect(pick, &QPushButton::clicked, this, [this, line] {
        const QColor now = QColor::isValidColor(line->text()) ? QColor(line->text()) : QColor(Qt::darkCyan);
        const QColor chosen = m_context.dialogs.chooseColour(window(), m_label, now);
        if (!chosen.isValid()) return;
        line->setText(chosen.name());
        offer(chosen.name());
    });
    m_show = [this, line](const QString& value) {
        setTextOf(line, value);
        showColour(value);
    };
}

/// What is printed, beside what was chosen.
void SettingEditor::showColour(const QString& value) {
    auto* swatch = findChild<QLabel*>(QStringLiteral("swatchLabel"));
    const QColor raw(value);
    swatch->setVisible(raw.isValid() && !value.isEmpty());
    m_extra->setText({});
    if (value.isEmpty() || !raw.isValid()) return;
    const QColor printed = app::printedAccent(raw);
    swatch->setPixmap(swatches(raw, printed));
    const QString contrast = QLocale().toString(app::contrastOnWhite(raw), 'f', 1);
    m_extra->setText(
        printed == raw
            ? tr("Contrast on white %1 : 1, printed as it is").arg(contrast)
            : tr("Contrast on white %1 : 1, too little to read; printed as %2").arg(contrast, printed.name()));
}

void SettingEditor::addPicture(QVBoxLayout& column) {
    m_extra = makeLabel(m_context.theme, {}, Type::Label, "hint", this);
    m_extra->setMinimumHeight(logoRoom.height());
    auto* pick = makeButton(tr("Choose…"), "", this);
    auto* remove = makeButton(tr("Remove"), "", this);
    remove->setObjectName(QStringLiteral("removePictureButton"));
    remove->setAccessibleName(QStringLiteral("%1: %2").arg(m_label, tr("Remove")));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_extra, pick, remove}) row->addWidget(widget);
    row->addStretch(1);
    m_input = pick;
    column.addLayout(row);
    connect(pick, &QPushButton::clicked, this, [this] {
        const QString file =
            m_context.dialogs.openFile(window(), m_label, {}, tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
        if (!file.isEmpty()) Q_EMIT pictureWanted(file);
    });
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT pictureWanted({}); });
    setPicture({});
}

void SettingEditor::setPicture(const QImage& picture) {
    findChild<QPushButton*>(QStringLiteral("removePictureButton"))->setVisible(!picture.isNull());
    if (picture.isNull()) {
        m_extra->setPixmap({});
        m_extra->setText(tr("No logo yet"));
        return;
    }
    // Logos are made for paper.
    QPixmap paper(logoRoom);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF size = QSizeF(picture.size()).scaled(logoRoom - QSize(16, 16), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(QRectF(QPointF(), logoRoom).center());
    painter.drawImage(place, picture);
    painter.end();
    m_extra->setPixmap(paper);
    m_extra->setAccessibleName(m_label);
}

void SettingEditor::setValue(const QString& value) {
    m_value = value;
    if (m_show) m_show(value);
}

}  // namespace chandung::gui
