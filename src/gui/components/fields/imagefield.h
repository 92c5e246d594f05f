#pragma once

#include "chandung/app/card/avatar.h"
#include "chandung/domain/catalogue.h"
#include "chandung/domain/image.h"
#include "gui/components/fields/fieldeditor.h"

#include <QImage>

class QLabel;
class QPushButton;

namespace chandung::gui {

/// A photo or a drawn face: drop, paste or choose a file. The photo itself is kept by whoever listens.
class ImageField : public FieldEditor {
    Q_OBJECT

public:
    ImageField(Context& context, const domain::FieldDefinition& definition, QWidget* parent);

    /// What is shown: the photo, or the drawn face when it is null.
    void setPicture(const QImage& photo, const app::card::AvatarLook& look, const QColor& accent);

    void setValue(const domain::FieldValue& value) override;
    [[nodiscard]] domain::FieldValue value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget* mainInput() const override;

    /// Takes a picture from a file or the clipboard; a message when it cannot.
    void takeFile(const QString& file);
    void paste();

Q_SIGNALS:
    void photoChosen(const chandung::domain::Image& image);
    void photoRemoved();
    /// The drawn face is to be chosen; `place` in global coordinates.
    void faceWanted(const QRect& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Thumbnail;
    void choose();
    void take(const chandung::domain::Image& photo);
    void takeImage(const QImage& image);
    void crop(const QImage& picture);
    [[nodiscard]] QRect place() const;
    void drop(const QMimeData& dropped);

    domain::FieldValue m_value;
    Thumbnail* m_thumbnail;
    QPushButton* m_choose;
    QPushButton* m_crop;
    QPushButton* m_remove;
    QPushButton* m_face;
    QLabel* m_hint;
    QImage m_photo;
    bool m_readOnly = false;
};

}  // namespace chandung::gui
