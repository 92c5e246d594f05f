#pragma once

#include "gui/context.h"

#include <QWidget>

#include <vector>

namespace chandung::gui {

/// One bar per study: how many statements are backed.
class EvidenceBars : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        int backed = 0;
        int statements = 0;
    };

    explicit EvidenceBars(Context& context, QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Context& m_context;
    std::vector<Bar> m_bars;
};

}  // namespace chandung::gui
