package mx.iecm.informe.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;

/** El contexto de JAXB de este paquete: se arma una sola vez, cuando alguien lo pide. */
final class ContextoJaxb {

  private static final JAXBContext CONTEXTO = armar();

  private ContextoJaxb() {}

  static Marshaller marshaller() {
    try {
      return CONTEXTO.createMarshaller();
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  static Unmarshaller unmarshaller() {
    try {
      Unmarshaller unmarshaller = CONTEXTO.createUnmarshaller();
      unmarshaller.setEventHandler(evento -> false);
      return unmarshaller;
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * JAXB busca su implementación con el cargador del hilo, y un hilo cualquiera puede no tenerla.
   */
  private static JAXBContext armar() {
    Thread hilo = Thread.currentThread();
    ClassLoader cargador = hilo.getContextClassLoader();
    hilo.setContextClassLoader(ContextoJaxb.class.getClassLoader());
    try {
      return JAXBContext.newInstance(RaizXml.class);
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    } finally {
      hilo.setContextClassLoader(cargador);
    }
  }
}
