package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.time.LocalDate;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.TipoPersona;
import org.jspecify.annotations.Nullable;

/** Una persona en un cargo; una fecha sin límite no se escribe. */
final class PersonaXml {

  @XmlAttribute(required = true)
  String nombre = "";

  @XmlAttribute @Nullable String tratamiento;

  @XmlAttribute(required = true)
  String cargo = "";

  @XmlAttribute(required = true)
  String tipo = "";

  @XmlAttribute(required = true)
  boolean voto;

  @XmlAttribute @Nullable String desde;

  @XmlAttribute @Nullable String hasta;

  static PersonaXml de(Persona persona) {
    var x = new PersonaXml();
    x.nombre = persona.nombre();
    x.tratamiento = Lexico.opcional(persona.tratamiento());
    x.cargo = persona.cargo();
    x.tipo = persona.tipo().etiqueta();
    x.voto = persona.voto();
    x.desde = persona.desde().equals(LocalDate.MIN) ? null : Lexico.fecha(persona.desde());
    x.hasta = persona.hasta().equals(LocalDate.MAX) ? null : Lexico.fecha(persona.hasta());
    return x;
  }

  Persona aModelo() {
    return new Persona(
        nombre,
        Lexico.presente(tratamiento),
        cargo,
        TipoPersona.deEtiqueta(tipo).orElseThrow(),
        voto,
        desde == null ? LocalDate.MIN : LocalDate.parse(desde),
        hasta == null ? LocalDate.MAX : LocalDate.parse(hasta));
  }
}
