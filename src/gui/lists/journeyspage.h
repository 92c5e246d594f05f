#pragma once

#include "gui/lists/detailpage.h"

namespace chandung::domain {
struct Stage;
}

namespace chandung::gui {

/// Journeys: what a persona needs from the first thought to the second purchase, stage by stage.
class JourneysPage : public DetailPage {
    Q_OBJECT

public:
    explicit JourneysPage(Context& context, QWidget* parent = nullptr);

    void createHere() override;

protected:
    [[nodiscard]] std::vector<Row> rows() const override;
    void showDetail(QVBoxLayout& body, Panel& panel, const domain::Uuid& id) override;
    domain::Uuid duplicate(const domain::Uuid& id) override;
    bool trash(const domain::Uuid& id) override;

private:
    void addStage(QVBoxLayout& body, const domain::Stage& stage);
};

}  // namespace chandung::gui
