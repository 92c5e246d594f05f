#include "gui/components/fields/imagefield.h"

#include "chandung/app/messages.h"
#include "gui/components/croppopover.h"
#include "gui/components/cropview.h"
#include "gui/components/flowlayout.h"
#include "gui/components/labels.h"
#include "gui/components/photo.h"
#include "gui/dialogs.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace chandung::gui {

namespace {
constexpr int side = 96;
constexpr int squareEnough = 20;  // sides that differ by less than a twentieth
constexpr int around = 4;         // room for the focus ring
}  // namespace

class ImageField::Thumbnail : public QWidget {
public:
    Thumbnail(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
        setFixedSize(side + 2 * around, side + 2 * around);
        setFocusPolicy(Qt::StrongFocus);
        setAcceptDrops(true);
    }

    void show(const QImage& photo, const app::card::AvatarLook& look, const QColor& accent) {
        m_photo = photo;
        m_look = look;
        m_accent = accent;
        update();
    }

    void setDropping(bool dropping) {
        m_dropping = dropping;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRectF box(around, around, side, side);
        paintPicture(painter, box, m_photo, m_look, m_accent);
        if (!hasFocus() && !m_dropping) return;
        painter.setPen(QPen(m_theme.colours().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), side / 8.0 + 2, side / 8.0 + 2);
    }

private:
    const Theme& m_theme;
    QImage m_photo;
    app::card::AvatarLook m_look;
    QColor m_accent;
    bool m_dropping = false;
};

ImageField::ImageField(Context& context, const domain::FieldDefinition& definition, QWidget* parent)
    : FieldEditor(context, definition, parent),
      m_thumbnail(new Thumbnail(context.theme, this)),
      m_choose(new QPushButton(tr("Choose a photo…"), this)),
      m_crop(new QPushButton(tr("Crop…"), this)),
      m_remove(new QPushButton(tr("Remove the photo"), this)),
      m_face(new QPushButton(tr("Drawn face…"), this)),
      m_hint(makeText(context.theme, tr("Drop a picture here or paste it with Ctrl+V: PNG, JPEG or WebP."), Type::Label,
                      "hint", this)) {
    auto* buttons = new FlowLayout(nullptr, 8, 6);
    for (QPushButton* button : {m_choose, m_crop, m_remove, m_face}) buttons->addWidget(button);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_thumbnail);
    row->addLayout(column, 1);
    watch(m_thumbnail);
    m_choose->setObjectName(QStringLiteral("choosePhotoButton"));
    m_remove->setObjectName(QStringLiteral("removePhotoButton"));
    m_crop->setObjectName(QStringLiteral("cropPhotoButton"));
    m_face->setObjectName(QStringLiteral("drawnFaceButton"));
    connect(m_crop, &QPushButton::clicked, this, [this] { crop(m_photo); });
    connect(m_face, &QPushButton::clicked, this, [this] { Q_EMIT faceWanted(place()); });
    connect(m_choose, &QPushButton::clicked, this, &ImageField::choose);
    connect(m_remove, &QPushButton::clicked, this, &ImageField::photoRemoved);
}

void ImageField::setPicture(const QImage& photo, const app::card::AvatarLook& look, const QColor& accent) {
    m_photo = photo;
    m_thumbnail->show(photo, look, accent);
}

QRect ImageField::place() const {
    return {m_thumbnail->mapToGlobal(QPoint(0, 0)), m_thumbnail->size()};
}

void ImageField::setValue(const domain::FieldValue& value) {
    m_value = value;
    const auto* image = std::get_if<domain::ImageValue>(&value);
    const bool hasPhoto = image && !image->photo.isNull();
    m_remove->setVisible(hasPhoto && !m_readOnly);
    m_crop->setVisible(hasPhoto && !m_readOnly);
    m_face->setVisible(!hasPhoto && !m_readOnly);
}

void ImageField::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_choose->setVisible(!readOnly);
    m_hint->setVisible(!readOnly);
    setValue(domain::FieldValue(m_value));
}

QWidget* ImageField::mainInput() const {
    return m_thumbnail;
}

void ImageField::choose() {
    const QString file =
        context().dialogs.openFile(this, tr("Choose a photo"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    if (!file.isEmpty()) takeFile(file);
}

void ImageField::takeFile(const QString& file) {
    try {
        take(photoFromFile(file));
    } catch (const domain::Error& error) {
        context().dialogs.message(this, tr("The photo was not taken"), app::messageFor(error));
    }
}

void ImageField::takeImage(const QImage& image) {
    try {
        take(photoFromImage(image));
    } catch (const domain::Error& error) {
        context().dialogs.message(this, tr("The photo was not taken"), app::messageFor(error));
    }
}

/// Kept at once; what is not square can be cropped then.
void ImageField::take(const domain::Image& photo) {
    Q_EMIT photoChosen(photo);
    const QImage picture = pictureOf(photo);
    const int difference = std::abs(picture.width() - picture.height());
    if (difference * squareEnough > std::max(picture.width(), picture.height())) crop(picture);
}

void ImageField::crop(const QImage& picture) {
    if (picture.isNull() || m_readOnly) return;
    auto* popover = new CropPopover(context(), picture, this);
    connect(popover, &CropPopover::cropped, this, &ImageField::takeImage);
    popover->openAt(place(), &popover->view());
}

void ImageField::paste() {
    if (m_readOnly) return;
    if (const QMimeData* copied = QApplication::clipboard()->mimeData()) drop(*copied);
}

void ImageField::drop(const QMimeData& dropped) {
    for (const QUrl& url : dropped.urls())
        if (url.isLocalFile()) return takeFile(url.toLocalFile());
    if (dropped.hasImage()) takeImage(qvariant_cast<QImage>(dropped.imageData()));
}

bool ImageField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_thumbnail && !m_readOnly) {
        switch (event->type()) {
            case QEvent::KeyPress: {
                const auto* key = static_cast<QKeyEvent*>(event);
                if (key->matches(QKeySequence::Paste)) return paste(), true;
                if (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
                    return choose(), true;
                if (key->key() == Qt::Key_Delete && m_remove->isVisibleTo(this)) {
                    Q_EMIT photoRemoved();
                    return true;
                }
                break;
            }
            case QEvent::MouseButtonDblClick:
                return choose(), true;
            case QEvent::DragEnter: {
                auto* drag = static_cast<QDragEnterEvent*>(event);
                if (drag->mimeData()->hasUrls() || drag->mimeData()->hasImage()) {
                    m_thumbnail->setDropping(true);
                    drag->acceptProposedAction();
                }
                return true;
            }
            case QEvent::DragLeave:
                m_thumbnail->setDropping(false);
                return true;
            case QEvent::Drop: {
                m_thumbnail->setDropping(false);
                auto* dropping = static_cast<QDropEvent*>(event);
                dropping->acceptProposedAction();
                drop(*dropping->mimeData());
                return true;
            }
            default:
                break;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

}  // namespace chandung::gui
