#pragma once

#include "chandung/app/data/charts.h"

#include <QWidget>

#include <memory>

namespace chandung::gui {

struct Context;
class Theme;

/// The theme's colours for a chart.
[[nodiscard]] app::ChartLook chartLook(const Theme& theme);

/// Shows a chart in the colours of the theme. It can be copied as a picture; its figures are its accessible text and
/// its tooltip.
class ChartView : public QWidget {
    Q_OBJECT

public:
    ChartView(Context& context, const QString& name, QWidget* parent = nullptr);
    ~ChartView() override;

    void setChart(std::unique_ptr<app::Chart> chart);
    /// On white, twice as fine as on the screen, to the clipboard.
    void copy() const;

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Context& m_context;
    QString m_name;
    std::unique_ptr<app::Chart> m_chart;
};

}  // namespace chandung::gui
