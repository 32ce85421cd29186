import { type DomainList, spread } from './listed.ts';

const CHECKED_ON = '2026-11-24';

/**
 * Companies that run pages, measurements, help desks or shops for many others, on addresses with the customer's name in front. Who gets
 * one has a contract with them: nobody puts up a page there for an afternoon.
 */
export const VENDORS: DomainList = {
  domains: [
    // Content, pictures, delivery
    ...spread(`
        scene7.com akamai.net akamaized.net akamaihd.net akamaiedge.net edgekey.net edgesuite.net fastly.net
        fastlylb.net cdn77.org llnwd.net footprint.net imgix.net bynder.com brightcove.com brightcove.net kaltura.com
        vimeo.com wistia.com contentstack.io ctfassets.net widen.net mobitv.com wpengine.com
      `),
    // Measuring and advertising
    ...spread(`
        demdex.net omtrdc.net 2o7.net everesttech.net adobe.com adobedtm.com openx.net doubleclick.net
        googlesyndication.com blueconic.net tealiumiq.com tiqcdn.com quantummetric.com quantserve.com
        contentsquare.net content-square.net clicktale.net fullstory.com glassboxdigital.io decibelinsight.net
        appsflyer.com appsflyersdk.com onelink.me adjust.com app.link branch.io kochava.com singular.net braze.com
        exponea.com bluekai.com krxd.net rlcdn.com moatads.com flashtalking.com sizmek.com innovid.com permutive.com
        lytics.io segment.com segment.io amplitude.com mixpanel.com optimizely.com monetate.net dynamicyield.com
        evergage.com mparticle.com newrelic.com nr-data.net dynatrace.com datadoghq.com splunkcloud.com
        eum-appdynamics.com onetrust.com onetrust.io cookielaw.org trustarc.com speedtestcustom.com ookla.com
      `),
    // Talking with customers, questionnaires
    ...spread(`
        liveperson.net liveperson.com lpsnmedia.net inq.com touchcommerce.com nuance.com genesys.com mypurecloud.com
        five9.com zendesk.com freshdesk.com intercom.com intercom.help helpshift.com custhelp.com sprinklr.com
        khoros.com lithium.com bazaarvoice.com powerreviews.com yotpo.com medallia.com medallia.eu qualtrics.com
        foresee.com answerscloud.com surveymonkey.com confirmit.com telephony.goog twilio.com sinch.com
        attentivemobile.com attn.tv vibes.com syniverse.com infobip.com
      `),
    // Mail and customer programmes
    ...spread(`
        exacttarget.com salesforce.com salesforce-sites.com force.com my.site.com sfmc-content.com marketo.com
        mktoweb.com eloqua.com en25.com responsys.net cheetahmail.com epsilon.com rsys2.net sparkpostmail.com
        mailgun.org sendgrid.net pardot.com hubspot.com acoustic.co silverpop.com narvar.com parcellab.com
      `),
    // Staff, papers, projects
    ...spread(`
        okta.com oktapreview.com onelogin.com pingidentity.com pingone.com auth0.com duosecurity.com zscaler.net
        workday.com myworkday.com myworkdayjobs.com taleo.net icims.com successfactors.com brassring.com jobvite.com
        smartrecruiters.com phenompeople.com service-now.com servicenowservices.com atlassian.net jira.com slack.com
        zoom.us webex.com sharepoint.com box.com docusign.net docusign.com ariba.com coupahost.com gitlab.com
        statuspage.io bamboohr.com ultipro.com concursolutions.com benefitfocus.com alight.com mediaroom.com q4web.com
        hackerone.com bugcrowd.com brandfolder.com frontify.com cloud.gov liveramp.com assurant.com asurion.com
        phoneclaim.com mcafee.com norton.com verint.com amdocs.com ericsson.net nokia.com 3gppnetwork.org
        pantheonsite.io acquia-sites.com akoya.com synchrony.com fiserv.com paymentus.com kubra.com incomm.com
        blackhawknetwork.com ngcgiftcard.com prepaiddigitalsolutions.com tangocard.com
      `),
  ],
  source: { title: "Addresses these companies' own manuals give for their customers", url: null },
  checkedOn: CHECKED_ON,
};

/** Where anyone has a page within minutes, under a name of their choice. */
export const FREE_HOSTS: DomainList = {
  domains: [
    ...spread(`
        weebly.com weeblysite.com square.site wixsite.com wixstudio.com editorx.io webflow.io framer.website
        framer.app framer.ai gamma.site carrd.co my.canva.site canva.site strikingly.com mystrikingly.com
        squarespace.com godaddysites.com webnode.page webnode.com jimdosite.com jimdofree.com jimdo.com yolasite.com
        site123.me ucraft.net tilda.ws wordpress.com wpcomstaging.com blogspot.com tumblr.com substack.com notion.site
        super.site typedream.app softr.app bubbleapps.io glide.page glitch.me replit.app repl.co replit.dev
        lovable.app bolt.host v0.app github.io gitlab.io bitbucket.io codeberg.page pages.dev workers.dev r2.dev
        trycloudflare.com netlify.app netlify.com vercel.app now.sh surge.sh render.com onrender.com fly.dev
        railway.app herokuapp.com firebaseapp.com web.app appspot.com run.app cloudfunctions.net azurewebsites.net
        azurestaticapps.net windows.net cloudapp.net amazonaws.com awsapprunner.com amplifyapp.com cloudfront.net
        digitaloceanspaces.com ondigitalocean.app myshopify.com bigcartel.com ecwid.com sellfy.store mysellix.io
        codeanyapp.com ngrok.io ngrok.app ngrok-free.app loca.lt serveo.net 000webhostapp.com infinityfreeapp.com
        rf.gd epizy.com byethost.com freehosting.com atwebpages.com mypressonline.com serv00.net hostfree.pw
        preview-domain.com translate.goog sharepoint.site ipfs.io dweb.link ipfs.dweb.link cprapid.com plesk.page
        my.id biz.id biz.st us.cc co.cc uk.to us.to eu.org is-a.dev js.org sites.google.com storage.googleapis.com
      `),
    // Names that follow a changing number
    ...spread(`
        duckdns.org dynamic-dns.net dyndns.org ddns.net ddns.info ddns.me ddnsfree.com ddnsking.com freeddns.org
        freeddns.com no-ip.org no-ip.biz no-ip.com noip.me hopto.org zapto.org sytes.net servehttp.com serveftp.com
        servebeer.com myftp.org myvnc.com myddns.me mydns.jp zyns.com changeip.com changeip.net dns-dns.com dsmtp.com
        itsaol.com jkub.com kozow.com mrbasic.com mywire.org ns01.us ns1.name onmypc.net ocry.com organiccrap.com
        otzo.com qhigh.com sexidude.com squirly.info toh.info vizvaz.com wikaba.com xxuz.com yourtrap.com zzux.com
        dynu.net dynu.com giize.com gleeze.com loseyourip.com ooguy.com theworkpc.com webredirect.org accesscam.org
        camdvr.org casacam.net chickenkiller.com crabdance.com ignorelist.com jumpingcrab.com mooo.com strangled.net
        twilightparadox.com undo.it
      `),
  ],
  source: {
    title: 'Public Suffix List, private part, and the services’ own pages',
    url: 'https://publicsuffix.org/list/',
  },
  checkedOn: CHECKED_ON,
};

/** Services that make short links: where they lead cannot be seen. */
export const SHORT_LINKS: DomainList = {
  domains: spread(`
      bit.ly bitly.com j.mp tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly rb.gy cutt.ly shorturl.at
      shorturl.asia t.ly tiny.cc bl.ink soo.gd s.id lnkd.in fb.me amzn.to youtu.be qr.ae qrco.de qr1.be urlz.fr u.to
      clck.ru vk.cc t.cn url.cn dwz.cn suo.im mrw.so reurl.cc lihi.cc lihi1.com ppt.cc pse.is psee.io x.gd me2.do
      han.gl linktr.ee lnk.bio beacons.ai short.gy shorte.st adf.ly ouo.io snip.ly hyperurl.co kutt.it dub.sh dub.co
      chilp.it tny.im bc.vc da.gd surl.li n9.cl acortar.link encr.pw l1nq.com shre.ink gg.gg wa.link
    `),
  source: { title: 'The services’ own pages', url: null },
  checkedOn: CHECKED_ON,
};
