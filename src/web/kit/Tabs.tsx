import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'

/** Several views of one thing. Arrow keys follow the reading direction. */
export function Tabs<Key extends string>({
  label,
  value,
  onChange,
  tabs,
}: {
  label: string
  value: Key
  onChange: (key: Key) => void
  tabs: readonly { readonly key: Key; readonly title: ReactNode; readonly content: ReactNode }[]
}) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={value}
      onSelectionChange={(chosen) => {
        const tab = tabs.find(({ key }) => key === chosen)
        if (tab) onChange(tab.key)
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.key} id={tab.key} className="tab">
            {tab.title}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.key} id={tab.key} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
