#include "gui/components/croppopover.h"

#include "gui/components/cropview.h"
#include "gui/components/labels.h"

#include <QHBoxLayout>
#include <QSlider>

namespace chandung::gui {

namespace {
constexpr int popoverWidth = 352;
}  // namespace

CropPopover::CropPopover(Context& context, const QImage& picture, QWidget* parent)
    : Popover(context.theme, popoverWidth, parent),
      m_picture(picture),
      m_view(new CropView(context.theme, picture, this)) {
    setObjectName(QStringLiteral("cropPopover"));
    setAccessibleName(tr("Part of the photo"));
    m_view->setObjectName(QStringLiteral("cropView"));
    m_view->setAccessibleName(tr("Arrow keys move the square, + and − change its size"));
    m_view->setMinimumSize(m_view->sizeHint());
    auto* zoom = new QSlider(Qt::Horizontal, this);
    zoom->setObjectName(QStringLiteral("zoomSlider"));
    zoom->setAccessibleName(tr("Closer"));
    zoom->setRange(0, 100);
    auto* use = makeButton(tr("Use this part"), "primary", this);
    use->setObjectName(QStringLiteral("cropButton"));
    auto* cancel = makeButton(tr("Keep the whole photo"), "", this);
    cancel->setObjectName(QStringLiteral("keepWholeButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(use);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(makeLabel(context.theme, tr("Which part is shown?"), Type::BodyStrong, "", this));
    layout->addWidget(m_view);
    layout->addWidget(zoom);
    layout->addWidget(makeText(context.theme, tr("Drag, or use the arrow keys. + and − come closer and go back."),
                               Type::Label, "hint", this));
    layout->addLayout(buttons);
    connect(zoom, &QSlider::valueChanged, m_view, &CropView::setZoom);
    connect(m_view, &CropView::changed, zoom, [this, zoom] {
        const QSignalBlocker blocker(zoom);
        zoom->setValue(m_view->zoom());
    });
    connect(use, &QPushButton::clicked, this, [this] {
        const QRect square = m_view->square();
        if (square.size() != m_picture.size()) Q_EMIT cropped(m_picture.copy(square));
        close();
    });
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
}

}  // namespace chandung::gui
