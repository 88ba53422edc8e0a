import { acoustic } from './esp/acoustic.ts'
import { actito } from './esp/actito.ts'
import { activecampaign } from './esp/activecampaign.ts'
import { alchemer } from './esp/alchemer.ts'
import { aliyunDirectmail } from './esp/aliyun-directmail.ts'
import { amazonSes } from './esp/amazon-ses.ts'
import { apsis } from './esp/apsis.ts'
import { arrobamail } from './esp/arrobamail.ts'
import { artegic } from './esp/artegic.ts'
import { attentive } from './esp/attentive.ts'
import { aweber } from './esp/aweber.ts'
import { beehiiv } from './esp/beehiiv.ts'
import { benchmark } from './esp/benchmark.ts'
import { brevo } from './esp/brevo.ts'
import { bronto } from './esp/bronto.ts'
import { campaignMonitor } from './esp/campaign-monitor.ts'
import { campaigner } from './esp/campaigner.ts'
import { cheetah } from './esp/cheetah.ts'
import { circle } from './esp/circle.ts'
import { cleverreach } from './esp/cleverreach.ts'
import { constantContact } from './esp/constant-contact.ts'
import { convertkit } from './esp/convertkit.ts'
import { cordial } from './esp/cordial.ts'
import { customerIo } from './esp/customer-io.ts'
import { dito } from './esp/dito.ts'
import { dotdigital } from './esp/dotdigital.ts'
import { drip } from './esp/drip.ts'
import { dynamics } from './esp/dynamics.ts'
import { elasticEmail } from './esp/elastic-email.ts'
import { eloqua } from './esp/eloqua.ts'
import { emaillabs } from './esp/emaillabs.ts'
import { emailoctopus } from './esp/emailoctopus.ts'
import { emarsys } from './esp/emarsys.ts'
import { embluemail } from './esp/embluemail.ts'
import { emma } from './esp/emma.ts'
import { epsilon } from './esp/epsilon.ts'
import { fairmailing } from './esp/fairmailing.ts'
import { freshmail } from './esp/freshmail.ts'
import { freshworks } from './esp/freshworks.ts'
import { getresponse } from './esp/getresponse.ts'
import { ghost } from './esp/ghost.ts'
import { govdelivery } from './esp/govdelivery.ts'
import { hubspot } from './esp/hubspot.ts'
import { iagente } from './esp/iagente.ts'
import { icontact } from './esp/icontact.ts'
import { infobip } from './esp/infobip.ts'
import { insider } from './esp/insider.ts'
import { intercom } from './esp/intercom.ts'
import { inwise } from './esp/inwise.ts'
import { inxmail } from './esp/inxmail.ts'
import { iterable } from './esp/iterable.ts'
import { kajabi } from './esp/kajabi.ts'
import { klaviyo } from './esp/klaviyo.ts'
import { leadlovers } from './esp/leadlovers.ts'
import { listrak } from './esp/listrak.ts'
import { locaweb } from './esp/locaweb.ts'
import { mailchimp } from './esp/mailchimp.ts'
import { maileon } from './esp/maileon.ts'
import { mailercloud } from './esp/mailercloud.ts'
import { mailerlite } from './esp/mailerlite.ts'
import { mailersend } from './esp/mailersend.ts'
import { mailgun } from './esp/mailgun.ts'
import { mailigen } from './esp/mailigen.ts'
import { mailjet } from './esp/mailjet.ts'
import { mailkit } from './esp/mailkit.ts'
import { mailrelay } from './esp/mailrelay.ts'
import { mailup } from './esp/mailup.ts'
import { mandrill } from './esp/mandrill.ts'
import { mapp } from './esp/mapp.ts'
import { marketo } from './esp/marketo.ts'
import { maropost } from './esp/maropost.ts'
import { mdirector } from './esp/mdirector.ts'
import { netcore } from './esp/netcore.ts'
import { newsletter2go } from './esp/newsletter2go.ts'
import { omnisend } from './esp/omnisend.ts'
import { optimizely } from './esp/optimizely.ts'
import { oracleEmailDelivery } from './esp/oracle-email-delivery.ts'
import { pardot } from './esp/pardot.ts'
import { postmark } from './esp/postmark.ts'
import { rapidmail } from './esp/rapidmail.ts'
import { rdStation } from './esp/rd-station.ts'
import { reachmail } from './esp/reachmail.ts'
import { resend } from './esp/resend.ts'
import { responsys } from './esp/responsys.ts'
import { sailthru } from './esp/sailthru.ts'
import { salesforce } from './esp/salesforce.ts'
import { salesforceMc } from './esp/salesforce-mc.ts'
import { salesmanago } from './esp/salesmanago.ts'
import { sarbacane } from './esp/sarbacane.ts'
import { seguno } from './esp/seguno.ts'
import { selligent } from './esp/selligent.ts'
import { senderNet } from './esp/sender-net.ts'
import { sendfox } from './esp/sendfox.ts'
import { sendgrid } from './esp/sendgrid.ts'
import { sendlayer } from './esp/sendlayer.ts'
import { sendpulse } from './esp/sendpulse.ts'
import { setrow } from './esp/setrow.ts'
import { shopify } from './esp/shopify.ts'
import { smartfocus } from './esp/smartfocus.ts'
import { smtpBz } from './esp/smtp-bz.ts'
import { smtpCom } from './esp/smtp-com.ts'
import { smtp2go } from './esp/smtp2go.ts'
import { socketlabs } from './esp/socketlabs.ts'
import { sparkpost } from './esp/sparkpost.ts'
import { splio } from './esp/splio.ts'
import { spotler } from './esp/spotler.ts'
import { squarespace } from './esp/squarespace.ts'
import { substack } from './esp/substack.ts'
import { turbosmtp } from './esp/turbosmtp.ts'
import { unisender } from './esp/unisender.ts'
import { userCom } from './esp/user-com.ts'
import { verticalresponse } from './esp/verticalresponse.ts'
import { voyado } from './esp/voyado.ts'
import { wix } from './esp/wix.ts'
import { yesmail } from './esp/yesmail.ts'
import { yotpo } from './esp/yotpo.ts'
import { zendesk } from './esp/zendesk.ts'
import { zeta } from './esp/zeta.ts'
import { zoho } from './esp/zoho.ts'
import type { Esp } from './types.ts'

/** Every known e-mail service provider; a new record is added here and nowhere else. */
export const esps: readonly Esp[] = [
  acoustic,
  actito,
  activecampaign,
  alchemer,
  aliyunDirectmail,
  amazonSes,
  apsis,
  arrobamail,
  artegic,
  attentive,
  aweber,
  beehiiv,
  benchmark,
  brevo,
  bronto,
  campaignMonitor,
  campaigner,
  cheetah,
  circle,
  cleverreach,
  constantContact,
  convertkit,
  cordial,
  customerIo,
  dito,
  dotdigital,
  drip,
  dynamics,
  elasticEmail,
  eloqua,
  emaillabs,
  emailoctopus,
  emarsys,
  embluemail,
  emma,
  epsilon,
  fairmailing,
  freshmail,
  freshworks,
  getresponse,
  ghost,
  govdelivery,
  hubspot,
  iagente,
  icontact,
  infobip,
  insider,
  intercom,
  inwise,
  inxmail,
  iterable,
  kajabi,
  klaviyo,
  leadlovers,
  listrak,
  locaweb,
  mailchimp,
  maileon,
  mailercloud,
  mailerlite,
  mailersend,
  mailgun,
  mailigen,
  mailjet,
  mailkit,
  mailrelay,
  mailup,
  mandrill,
  mapp,
  marketo,
  maropost,
  mdirector,
  netcore,
  newsletter2go,
  omnisend,
  optimizely,
  oracleEmailDelivery,
  pardot,
  postmark,
  rapidmail,
  rdStation,
  reachmail,
  resend,
  responsys,
  sailthru,
  salesforce,
  salesforceMc,
  salesmanago,
  sarbacane,
  seguno,
  selligent,
  senderNet,
  sendfox,
  sendgrid,
  sendlayer,
  sendpulse,
  setrow,
  shopify,
  smartfocus,
  smtp2go,
  smtpBz,
  smtpCom,
  socketlabs,
  sparkpost,
  splio,
  spotler,
  squarespace,
  substack,
  turbosmtp,
  unisender,
  userCom,
  verticalresponse,
  voyado,
  wix,
  yesmail,
  yotpo,
  zendesk,
  zeta,
  zoho,
]
