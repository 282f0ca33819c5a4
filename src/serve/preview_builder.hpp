#pragma once

#include <functional>
#include <ostream>

#include "build/pipeline.hpp"
#include "serve/preview_state.hpp"

namespace handrail {

/// Builds the preview, again after each change, and tells what came of it: the browser through the state, the
/// person at the terminal in words.
class PreviewBuilder {
public:
    /// `build` is a call of build_site; `out` gets a line after each build, `problems` the errors.
    PreviewBuilder(std::function<BuildReport()> build, PreviewState& state, std::ostream& out,
                   std::ostream& problems)
        : build_(std::move(build)), state_(state), out_(out), problems_(problems) {}

    void run();

private:
    void published(const BuildReport& report, double seconds);
    void failed(const BuildReport& report);

    std::function<BuildReport()> build_;
    PreviewState& state_;
    std::ostream& out_;
    std::ostream& problems_;
};

}  // namespace handrail
