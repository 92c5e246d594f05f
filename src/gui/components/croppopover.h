#pragma once

#include "gui/components/popover.h"
#include "gui/context.h"

#include <QImage>

namespace chandung::gui {

class CropView;

/// Which square of a photo is shown. Nothing changes until "Use this part".
class CropPopover : public Popover {
    Q_OBJECT

public:
    CropPopover(Context& context, const QImage& picture, QWidget* parent);

    [[nodiscard]] CropView& view() const { return *m_view; }

Q_SIGNALS:
    void cropped(const QImage& picture);

private:
    QImage m_picture;
    CropView* m_view;
};

}  // namespace chandung::gui
