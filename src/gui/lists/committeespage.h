#pragma once

#include "gui/lists/detailpage.h"

namespace chandung::domain {
struct Member;
}

namespace chandung::gui {

/// Buying committees: who takes part in a purchase, with roles and stance.
class CommitteesPage : public DetailPage {
    Q_OBJECT

public:
    explicit CommitteesPage(Context& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::vector<Row> rows() const override;
    void showDetail(QVBoxLayout& body, Panel& panel, const domain::Uuid& id) override;

private:
    void addMember(QVBoxLayout& body, const domain::Member& member);
};

}  // namespace chandung::gui
