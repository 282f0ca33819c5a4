#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "base/diagnostic.hpp"
#include "read/source_text.hpp"

namespace handrail::engine {

/// Collects what is wrong with templates. The same fault is told once, however many pages include it.
class TemplateErrors {
public:
    void add(const SourceText& source, std::size_t at, std::string rule, std::string message,
             std::string hint = {});
    void add(Diagnostics more);

    bool empty() const { return found_.empty(); }
    std::size_t size() const { return found_.size(); }

    /// Everything, in the order of files and lines.
    Diagnostics sorted() &&;

private:
    using Identity = std::tuple<std::string, std::uint32_t, std::uint32_t, std::string>;
    Position position(const SourceText& source, std::size_t at);

    std::map<std::string, LineTable> lines_;  ///< of the files with faults: one file may have thousands
    Diagnostics found_;
    std::set<Identity> told_;
};

}  // namespace handrail::engine
