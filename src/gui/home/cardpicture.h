#pragma once

#include "chandung/app/card/carddocument.h"

#include <QPixmap>
#include <QWidget>

namespace chandung::gui {

/// The first page of a card as wide as there is room.
class CardPicture : public QWidget {
    Q_OBJECT

public:
    explicit CardPicture(QWidget* parent = nullptr);

    void setDocument(app::card::Document document);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    app::card::Document m_document;
    QPixmap m_drawn;  ///< for the present width
};

}  // namespace chandung::gui
